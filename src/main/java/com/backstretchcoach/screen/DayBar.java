package com.backstretchcoach.screen;

import java.time.DayOfWeek;

/** The sets of one day. */
public record DayBar(DayOfWeek day, int sets) {}
