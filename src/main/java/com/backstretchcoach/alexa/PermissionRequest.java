package com.backstretchcoach.alexa;

/**
 * Something that Alexa is to ask the person to allow.
 *
 * @param token what it is for, in a form of the feature's own; comes back with their answer
 */
public record PermissionRequest(Permission permission, String token) {}
