package dev.staystream.web.html.hotel;

import dev.staystream.web.html.Link;
import java.util.List;

/**
 * What stands below the offers once all are there.
 *
 * @param title in few words
 * @param ways how to go on
 */
record HotelEnd(String title, String text, List<Link> ways) {}
