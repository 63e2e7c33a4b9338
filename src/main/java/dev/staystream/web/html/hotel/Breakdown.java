package dev.staystream.web.html.hotel;

import java.util.List;

/**
 * What a total is made of.
 *
 * @param parts the price and every charge, as the supplier states them
 * @param total what is to be paid in all
 * @param counted what that holds, in words
 */
record Breakdown(List<Part> parts, String total, String counted) {

    /**
     * The price or a charge.
     *
     * @param counts whether and where it counts, in words
     * @param due when it is paid, in words
     * @param amount in its own currency, or that it is not known
     * @param style the class that marks what is not known
     */
    record Part(String name, String counts, String due, String amount, String style) {}
}
