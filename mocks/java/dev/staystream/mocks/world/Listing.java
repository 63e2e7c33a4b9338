package dev.staystream.mocks.world;

import dev.staystream.stay.Location;

/** A hotel as one supplier has it: its code there, its name and place as spelled there, and which hotel it really is. */
public record Listing(String code, String name, Location location, TrueHotel hotel) {}
