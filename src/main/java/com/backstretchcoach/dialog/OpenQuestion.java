package com.backstretchcoach.dialog;

/**
 * The question that is open when a turn begins, in the form in which the session keeps it.
 *
 * @param id of the {@link Question}
 * @param about what is agreed to with a yes, in a form of the feature's own; empty where the
 *     question says it all
 */
public record OpenQuestion(String id, String about) {}
