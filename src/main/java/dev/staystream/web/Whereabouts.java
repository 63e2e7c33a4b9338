package dev.staystream.web;

import dev.staystream.place.Place;
import dev.staystream.stay.Destination;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A destination, with what else is known of it.
 *
 * @param place the place it was named by, if it was
 * @param zone whose calendar its dates are in
 */
record Whereabouts(Destination destination, Optional<Place> place, ZoneId zone) {}
