package dev.staystream.search;

/** Writes an event as its readers get it; called once per event that is read, the result being shared by all readers. */
public interface Rendering {

    /** The event with its number, in UTF-8; readers do not change the array. */
    byte[] render(long seq, SearchEvent event);
}
