package dev.staystream.mocks.world;

import dev.staystream.stay.Board;

/**
 * On which terms a room is sold.
 *
 * @param code short, and once per hotel
 * @param daysFree until so many days before arrival cancelling costs nothing; below zero: never
 * @param hour of the deadline, at the hotel
 */
record Plan(String code, Board board, int daysFree, int hour) {

    boolean refundable() {
        return daysFree >= 0;
    }

    /** Who cannot cancel pays less. */
    double factor() {
        return refundable() ? 1 : 0.87;
    }
}
