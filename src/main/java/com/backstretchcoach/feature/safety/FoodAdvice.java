package com.backstretchcoach.feature.safety;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Turn;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What a condition has to do with food.
 *
 * @param amount how much potassium is in a food, in a sentence; empty where that is not known
 * @param limiting the state in which foods rich in potassium are not praised
 */
public record FoodAdvice(
    BiFunction<Turn, String, String> amount, UnaryOperator<Conversation> limiting) {}
