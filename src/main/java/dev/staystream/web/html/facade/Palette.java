package dev.staystream.web.html.facade;

/**
 * The colours of a drawn street by day, as numbers of red, green and blue.
 *
 * @param sky above
 * @param haze where the sky meets the roofs
 * @param trim frames, sills and cornices
 * @param accent awning and door
 */
record Palette(int sky, int haze, int wall, int trim, int roof, int accent) {

    private static final int NIGHT = 0x141B33;

    private static final int[][] SKIES = {
        {0xBCD8E6, 0xF1EFE6}, {0xC3D4E8, 0xF0ECF0}, {0xF1D6C0, 0xFBF2E6}, {0xBFDEDA, 0xF0F4EC}, {0xD8DDE8, 0xF6EFE6}
    };

    private static final int[][] HOUSES = {
        {0xE6D8BC, 0xFBF6EA, 0x5D7386, 0x0B6E69},
        {0xD38A66, 0xFBE9DA, 0x74483A, 0x2E5E5A},
        {0xA6BDA1, 0xF1F4EA, 0x4B6156, 0xB5532F},
        {0x8CA3BE, 0xEEF2F7, 0x3A4B60, 0xD09A38},
        {0xDFB96B, 0xFDF4DC, 0x7D5640, 0x3B5F8A},
        {0xD9A0A2, 0xFBEBEA, 0x684A5A, 0x3F6F6A},
        {0xB0654F, 0xF2DFCF, 0x45414B, 0x22586B},
        {0xF3EFE6, 0xFFFFFF, 0x37706E, 0xC4523B},
        {0xC9B8A4, 0xF7F0E6, 0x59504C, 0x7A2E3A}
    };

    /** One of the palettes: any house under any sky. */
    static Palette of(int sky, int house) {
        int[] above = SKIES[Math.floorMod(sky, SKIES.length)];
        int[] below = HOUSES[Math.floorMod(house, HOUSES.length)];
        return new Palette(above[0], above[1], below[0], below[1], below[2], below[3]);
    }

    /** The same street by night. */
    Palette night() {
        return new Palette(
                mix(sky, 0x0D1226, 0.86),
                mix(haze, 0x2B2A4C, 0.74),
                mix(wall, NIGHT, 0.62),
                mix(trim, NIGHT, 0.60),
                mix(roof, NIGHT, 0.62),
                mix(accent, NIGHT, 0.45));
    }

    /** The colour that lies so far, 0 to 1, on the way to another. */
    static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double one = (from >> shift) & 0xFF;
            double other = (to >> shift) & 0xFF;
            mixed |= (int) Math.round(one + (other - one) * share) << shift;
        }
        return mixed;
    }

    /** The rules that colour a drawing, in CSS. */
    String rules(boolean lit) {
        return """
            .s{stop-color:#%06x}.h{stop-color:#%06x}.w{fill:#%06x}.d{fill:#%06x}.t{fill:#%06x}.r{fill:#%06x}.a{fill:#%06x}\
            .n{fill:#%06x}.f{fill:#%06x}.g{fill:#%06x}.l{fill:#%06x}.p{fill:#%06x}.v{fill:#%06x}.o{fill:#%06x}\
            """.formatted(
                        sky,
                        haze,
                        wall,
                        mix(wall, roof, 0.22),
                        trim,
                        roof,
                        accent,
                        mix(wall, haze, 0.62),
                        mix(sky, roof, 0.16),
                        lit ? mix(roof, 0x0B1024, 0.55) : mix(roof, sky, 0.38),
                        lit ? 0xFFD68A : mix(trim, sky, 0.55),
                        mix(haze, roof, 0.26),
                        mix(0x6E8F6A, roof, lit ? 0.55 : 0.12),
                        lit ? 0xE9E4C8 : 0xFFFFFF);
    }
}
