package dev.staystream.catalogue;

/** Which supplier hotels are one: what the machine thinks, what people decided, what follows, and what is shown. */
record Kinship(Likenesses likenesses, Rulings rulings, Regrouping regrouping, Joins joins) {

    /** Nothing is thought or decided yet of these hotels. */
    static Kinship of(SupplierHotels hotels) {
        Likenesses likenesses = new Likenesses();
        Rulings rulings = new Rulings();
        Joins joins = new Joins();
        return new Kinship(likenesses, rulings, new Regrouping(hotels, likenesses, rulings, joins), joins);
    }
}
