package dev.staystream.fx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The rates as they stand at an address, as text or as the archive that the ECB packs it in. */
final class PublishedRates {

    /** The largest file that is read, in bytes, packed and unpacked. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final WebClient client;

    private final URI address;

    PublishedRates(WebClient.Builder builder, URI address) {
        this.client = builder.clone()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MAX_BYTES))
                .build();
        this.address = address;
    }

    /** Fetches and reads them; fails for anything but rates. */
    Mono<Rates> fetch() {
        return client.get()
                .uri(address)
                .accept(MediaType.ALL)
                .retrieve()
                .bodyToMono(byte[].class)
                .timeout(PATIENCE)
                .map(this::read);
    }

    private Rates read(byte[] file) {
        byte[] text = file.length > 1 && file[0] == 'P' && file[1] == 'K' ? unpacked(file) : file;
        return EcbFile.read(new ByteArrayResource(text, address.toString()));
    }

    private static byte[] unpacked(byte[] archive) {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            return files.getNextEntry() == null ? new byte[0] : files.readNBytes(MAX_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("not an archive", e);
        }
    }
}
