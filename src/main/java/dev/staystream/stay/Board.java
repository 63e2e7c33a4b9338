package dev.staystream.stay;

/** Which meals a rate includes, with the OpenTravel meal plan (MPT) code of each. */
public enum Board {
    RO(14),
    BB(3),
    HB(12),
    FB(10),
    AI(1);

    private final int mealPlanCode;

    Board(int mealPlanCode) {
        this.mealPlanCode = mealPlanCode;
    }

    /** The code of OpenTravel's table MPT: 14 room only, 3 bed and breakfast, 12 half board, 10 full board, 1 all inclusive. */
    public int mealPlanCode() {
        return mealPlanCode;
    }
}
