package kinoteka.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

import kinoteka.article.ArticleParser;
import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.ArticleState;
import kinoteka.catalogue.Catalogue;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads a file and parses it, unless the catalogue has it just so, or knows better than
 * to take it.
 */
class ArrivalProcessor implements ItemProcessor<ArticleFile, Arrival>, ChunkListener<ArticleFile, Arrival> {

	/** Names are keys of indexes, whose entries have a limit. */
	static final int LONGEST_NAME = 1000;

	private static final String REMEDY = "split it, or raise kinoteka.import.largest-article";

	private final ArticleParser parser = new ArticleParser();

	private final Catalogue catalogue;

	private final ImportSettings settings;

	private final boolean acceptShrunken;

	/** What the catalogue has under the names of the chunk. */
	private Map<String, ArticleState> known = Map.of();

	ArrivalProcessor(Catalogue catalogue, ImportSettings settings, boolean acceptShrunken) {
		this.catalogue = catalogue;
		this.settings = settings;
		this.acceptShrunken = acceptShrunken;
	}

	@Override
	public void beforeChunk(Chunk<ArticleFile> chunk) {
		this.catalogue.planByIndexes();
		this.known = this.catalogue.states(chunk.getItems().stream().map((file) -> CleanText.of(file.name())).toList());
	}

	@Override
	public Arrival process(ArticleFile file) {
		String name = CleanText.of(file.name());
		if (file.problem() != null) {
			return file.article() ? new Arrival.Quarantined(name, file.problem()) : new Arrival.Skipped(name);
		}
		if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
			return new Arrival.Quarantined(name, "Its name has more than " + LONGEST_NAME + " bytes.");
		}
		try {
			return read(name, file, ArticleContent.read(file.path(), this.settings.largestArticle(), REMEDY));
		}
		catch (UnreadableException ex) {
			return new Arrival.Quarantined(name, ex.reason());
		}
	}

	private Arrival read(String name, ArticleFile file, byte[] content) throws UnreadableException {
		String hash = sha256(content);
		Optional<ArticleState> known = Optional.ofNullable(this.known.get(name));
		if (known.isPresent() && !Objects.equals(known.get().origin(), file.origin())) {
			return elsewhere(known.get(), file, hash);
		}
		if (known.isPresent() && known.get().holds(hash, ArticleParser.REVISION)) {
			return new Arrival.Known(name);
		}
		Optional<ArticleState> moved = known.isPresent() ? Optional.empty() : moved(name, hash);
		if (moved.isPresent()) {
			return new Arrival.Moved(file, name, moved.get().name(), moved.get().origin());
		}
		ArticleDraft draft = new GuardedParser<>(drafts(file, hash)).parse(name, content);
		return known.filter((state) -> isShrunken(state, draft))
			.map((state) -> shrunken(state, draft))
			.orElseGet(() -> new Arrival.Parsed(draft));
	}

	/** Who came from another place is replaced by no namesake. */
	private Arrival elsewhere(ArticleState known, ArticleFile file, String hash) {
		boolean gone = OriginFile.of(known.name(), known.origin(), this.settings.folder()).isGone();
		if (gone && known.contentHash().equals(hash)) {
			return new Arrival.Moved(file, known.name(), known.name(), known.origin());
		}
		return new Arrival.Quarantined(known.name(),
				"Another article has this name, which came from "
						+ OriginFile.of(known.name(), known.origin(), this.settings.folder()).path() + "; this one is "
						+ ArticleFiles.absolute(file.path())
						+ ". Rename this file, or remove the other article first: remove " + known.name());
	}

	/** An article of the same content and kind whose file is gone. */
	private Optional<ArticleState> moved(String name, String hash) {
		return this.catalogue.holding(hash)
			.stream()
			.filter((state) -> extension(state.name()).equals(extension(name)))
			.filter((state) -> OriginFile.of(state.name(), state.origin(), this.settings.folder()).isGone())
			.findFirst();
	}

	private static String extension(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/** A file that was cut off, or emptied by mistake, loses nothing here. */
	private boolean isShrunken(ArticleState known, ArticleDraft draft) {
		return !this.acceptShrunken && !known.contentHash().equals(draft.contentHash())
				&& draft.characters() * 2 < known.characters();
	}

	private static Arrival shrunken(ArticleState known, ArticleDraft draft) {
		return new Arrival.Quarantined(known.name(),
				String.format(Locale.ROOT,
						"Its text shrank from %,d to %,d characters, so its old state is kept. If that is right, "
								+ "import it with --accept-shrunken.",
						known.characters(), draft.characters()));
	}

	private BiFunction<String, byte[], ArticleDraft> drafts(ArticleFile file, String hash) {
		return (name, content) -> ArticleDrafts.of(this.parser.parse(name, content), file.origin(), hash);
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
