package com.backstretchcoach.dialog;

import com.backstretchcoach.alexa.Permission;

/**
 * Something that Alexa is to ask the person to allow.
 *
 * @param wish what it is for; comes back with their answer
 */
public record PermissionRequest(Permission permission, Wish wish) {}
