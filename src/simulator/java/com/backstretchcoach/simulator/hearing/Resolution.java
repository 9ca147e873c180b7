package com.backstretchcoach.simulator.hearing;

/**
 * The value of a custom type that the words stand for.
 *
 * @param authority the name of the type
 */
public record Resolution(String authority, String valueName, String valueId) {}
