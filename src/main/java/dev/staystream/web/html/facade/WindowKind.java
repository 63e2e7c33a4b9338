package dev.staystream.web.html.facade;

/** The kinds of windows a drawn house can have, as paths around the middle of their upper edge. */
enum WindowKind {
    SASH("""
        <path class="t" d="M-8 0h16v%2$dh-16z"/><path class="%1$s" d="M-6 2h12v%3$dh-12z"/>\
        <path class="t" d="M-10 %2$dh20v2h-20zM-.6 2h1.2v%3$dh-1.2z"/>\
        """),
    ARCHED("""
        <path class="t" d="M-8 %2$dv-10a8 8 0 0 1 16 0v10z"/><path class="%1$s" d="M-6 %3$dv-8a6 6 0 0 1 12 0v10h-12z"/>\
        <path class="t" d="M-9 %2$dh18v2h-18z"/>\
        """),
    SHUTTERED("""
        <path class="a" d="M-13 0h5v%2$dh-5zM8 0h5v%2$dh-5z"/><path class="%1$s" d="M-6.500 0h13v%2$dh-13z"/>\
        <path class="t" d="M-.6 0h1.2v%2$dh-1.2zM-6.500 5h13v1h-13z"/>\
        """),
    RAILED("""
        <path class="%1$s" d="M-7 0h14v%2$dh-14z"/><path class="t" d="M-.6 0h1.2v%2$dh-1.2z"/>\
        <path class="r" d="M-10 %3$dh20v1.500h-20zM-10 %2$dh20v1.500h-20zM-9 %3$dh1v3h-1zM-5 %3$dh1v3h-1z\
        M-1 %3$dh1v3h-1zM3 %3$dh1v3h-1zM7 %3$dh1v3h-1z"/>\
        """);

    private final String paths;

    WindowKind(String paths) {
        this.paths = paths;
    }

    /** Two windows of this kind to be used again and again: {@code x} with nobody in, {@code y} with light. */
    String definitions(int height) {
        return "<g id=\"x\">%s</g><g id=\"y\">%s</g>".formatted(draw("g", height), draw("l", height));
    }

    private String draw(String panes, int height) {
        return paths.formatted(panes, height, height - 4);
    }
}
