package dev.staystream.mocks.world;

/** A room of a hotel on one set of terms, and how much a supplier puts on top. */
record Sale(TrueHotel hotel, RoomKind room, Plan plan, double markup) {

    String code() {
        return "%s-%s".formatted(room, plan.code());
    }
}
