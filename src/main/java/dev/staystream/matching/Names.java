package dev.staystream.matching;

import dev.staystream.matching.Chains.Found;
import dev.staystream.matching.Name.Letters;
import dev.staystream.matching.Name.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes names apart. */
final class Names {

    /** The group a hotel says it belongs to, after its name proper: {@code Hotel Example - Other Hotels}, {@code by Other}. */
    private static final Pattern AFFILIATION = Pattern.compile(
            "(?:\\s[-–—|:]\\s|,\\s)[^-–—|,:]*\\b(?:hotels|hôtels|group|groupe|collection|collezione|hospitality)$"
                    + "|\\s(?:managed |powered )?by(?:\\s\\S+){1,3}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Lexicon lexicon;

    private final Chains chains;

    private final Shared<List<Role>> shared = new Shared<>();

    Names(Lexicon lexicon, Chains chains) {
        this.lexicon = lexicon;
        this.chains = chains;
    }

    /** A name by its words and what they are. */
    Name read(String text) {
        List<String> all = lexicon.words(text);
        int proper = proper(text);
        Found chain = chains.in(all);
        int[] kept = IntStream.range(0, all.size())
                .filter(word -> inChain(word, chain) || !lexicon.is("filler", all.get(word)))
                .toArray();
        int[] used = kept.length == 0 ? IntStream.range(0, all.size()).toArray() : kept;
        List<String> words = IntStream.of(used).mapToObj(all::get).map(String::intern).toList();
        List<Role> roles = IntStream.of(used)
                .mapToObj(word -> weakened(role(all.get(word), inChain(word, chain)), word >= proper))
                .toList();
        return new Name(words, shared.of(List.copyOf(roles)), kind(words), part(all), chain.name(), Letters.of(core(words, roles)));
    }

    private static Role weakened(Role role, boolean ofGroup) {
        return ofGroup && role == Role.TELLING ? Role.WEAK : role;
    }

    /** How many words there are before the affiliation; all, when the rest tells nothing but a kind. */
    private int proper(String text) {
        java.util.regex.Matcher affiliation = AFFILIATION.matcher(text);
        if (!affiliation.find()) {
            return Integer.MAX_VALUE;
        }
        List<String> before = lexicon.words(text.substring(0, affiliation.start()));
        boolean tells = before.stream().anyMatch(word -> role(word, false) == Role.TELLING && !lexicon.is("filler", word));
        return tells ? before.size() : Integer.MAX_VALUE;
    }

    private static boolean inChain(int word, Found chain) {
        return word >= chain.from() && word < chain.to();
    }

    private Role role(String word, boolean ofChain) {
        if (ofChain) {
            return Role.CHAIN;
        }
        if (Character.isDigit(word.charAt(0))) {
            return Role.NUMBER;
        }
        if (!lexicon.kind(word).isEmpty()) {
            return Role.KIND;
        }
        return lexicon.is("weak", word) ? Role.WEAK : Role.TELLING;
    }

    /** The most particular kind: whoever calls itself hotel and hostel is a hostel. */
    private String kind(List<String> words) {
        String found = "";
        for (String word : words) {
            String kind = lexicon.kind(word);
            if (!kind.isEmpty() && (found.isEmpty() || found.equals("hotel"))) {
                found = kind;
            }
        }
        return found;
    }

    /**
     * The word by which a name is that of a part: a car park anywhere, a spa or restaurant where the name leads with it or
     * ends with it, unless it is joined to the house ("Hotel & Spa", "Hotel-Restaurant", "Spa Hotel").
     */
    private String part(List<String> words) {
        for (String word : words) {
            if (lexicon.is("always", word)) {
                return word;
            }
        }
        if (words.size() < 2) {
            return "";
        }
        String first = words.getFirst();
        if (lexicon.is("part", first) && lexicon.kind(words.get(1)).isEmpty()) {
            return first;
        }
        return endsAsPart(words) ? words.getLast() : "";
    }

    private boolean endsAsPart(List<String> words) {
        String before = words.get(words.size() - 2);
        return lexicon.is("part", words.getLast())
                && !lexicon.is("joins", before)
                && !lexicon.is("part", before)
                && !before.equals("hotel");
    }

    /** The words that are compared letter by letter: the telling ones, or all when none is. */
    private static List<String> core(List<String> words, List<Role> roles) {
        List<String> core = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (roles.get(i) == Role.TELLING || roles.get(i) == Role.NUMBER) {
                core.add(words.get(i));
            }
        }
        return core.isEmpty() ? words : core;
    }

    /** The chain a source states for a hotel. */
    String chain(String stated) {
        return chains.stated(lexicon.words(stated));
    }
}
