package com.backstretchcoach.feature.safety;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Turn;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What a condition has to do with food.
 *
 * @param amount how much potassium is in a food, in a sentence; empty where that is not known
 * @param cautionDue the state in which the caution on potassium is due again
 */
public record FoodAdvice(
    BiFunction<Turn, String, String> amount, UnaryOperator<Conversation> cautionDue) {}
