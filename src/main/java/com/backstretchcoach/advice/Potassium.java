package com.backstretchcoach.advice;

/** Where a serving of a food stands to 200 milligrams of potassium. */
public enum Potassium {
  OVER,
  /** Within ten milligrams of the line, less than two tables of foods differ by. */
  AT_THE_LINE,
  UNDER
}
