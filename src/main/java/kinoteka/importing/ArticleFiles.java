package kinoteka.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The files under paths, in the order of their names. A folder is read when its turn
 * comes, so that a large archive takes little memory. Hidden files and folders are passed
 * over, and links to folders are not followed.
 */
final class ArticleFiles implements Iterator<ArticleFile> {

	/** What a file that is no article is told. */
	static final String READS = "Kinoteka reads .txt, .md, .markdown, .html and .htm.";

	private static final Set<String> EXTENSIONS = Set.of("txt", "md", "markdown", "html", "htm");

	private final Deque<Entry> ahead = new ArrayDeque<>();

	private final @Nullable Path library;

	private @Nullable ArticleFile next;

	/**
	 * Looks under paths.
	 * @param paths files and folders that exist
	 * @param library the library's folder, which need not exist; null if names do not
	 * depend on it
	 */
	ArticleFiles(List<Path> paths, @Nullable Path library) {
		this.library = (library != null) ? absolute(library) : null;
		paths.forEach((path) -> this.ahead.add(new Entry(path, Files.isDirectory(path) ? path : null)));
	}

	/**
	 * Whether a file with a name may be an article.
	 * @param name a file name
	 * @return whether its extension is one of a format
	 */
	static boolean isArticle(String name) {
		return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	@Override
	public boolean hasNext() {
		while (this.next == null && !this.ahead.isEmpty()) {
			this.next = look(this.ahead.removeFirst());
		}
		return this.next != null;
	}

	@Override
	public ArticleFile next() {
		if (!hasNext() || this.next == null) {
			throw new NoSuchElementException();
		}
		ArticleFile file = this.next;
		this.next = null;
		return file;
	}

	/** What an entry is; null if it is a folder, whose entries then come next. */
	private @Nullable ArticleFile look(Entry entry) {
		boolean known = isArticle(String.valueOf(entry.path().getFileName()));
		if (Files.isRegularFile(entry.path())) {
			return file(entry, known ? null : "It is no article: " + READS);
		}
		if (!entry.isFolder()) {
			return file(entry, "It is neither a file nor a folder.");
		}
		if (known && !entry.isRoot()) {
			return file(entry, "It is a folder, though its name ends as an article's does.");
		}
		return enter(entry);
	}

	private @Nullable ArticleFile enter(Entry folder) {
		try (var children = Files.list(folder.path())) {
			List<Path> visible = new ArrayList<>(children.filter((path) -> !isHidden(path)).sorted().toList());
			visible.reversed().forEach((path) -> this.ahead.addFirst(new Entry(path, folder.root())));
			return null;
		}
		catch (IOException | UncheckedIOException ex) {
			return file(folder, "The folder cannot be read.");
		}
	}

	private static boolean isHidden(Path path) {
		return path.getFileName().toString().startsWith(".");
	}

	/**
	 * A file or folder to look at.
	 *
	 * @param root the folder that was given and that it was found in; null if it was
	 * given itself
	 */
	private record Entry(Path path, @Nullable Path root) {

		boolean isRoot() {
			return this.path.equals(this.root);
		}

		boolean isFolder() {
			return isRoot() || Files.isDirectory(this.path, LinkOption.NOFOLLOW_LINKS);
		}

	}

	/**
	 * Inside of the library's folder an article is called by its path below it, whichever
	 * path was given; elsewhere by its path below that.
	 */
	private ArticleFile file(Entry entry, @Nullable String problem) {
		Path place = absolute(entry.path());
		boolean inside = this.library != null && place.startsWith(this.library) && !place.equals(this.library);
		Path top = inside ? this.library : (entry.root() == null || entry.isRoot()) ? null : absolute(entry.root());
		String name = composed((top != null) ? top.relativize(place) : place.getFileName());
		boolean asked = entry.root() == null || isArticle(name) || Files.isDirectory(entry.path());
		return new ArticleFile(name, entry.path(), inside ? null : CleanText.of(place.toString()), asked, problem);
	}

	/** A path that does not depend on where it is read. */
	static Path absolute(Path path) {
		return path.toAbsolutePath().normalize();
	}

	/** What the article of a file in the library's folder is called. */
	static String name(Path file, Path library) {
		return composed(absolute(library).relativize(absolute(file)));
	}

	/** Names are composed (NFC): file systems differ in how they write an accent. */
	private static String composed(Path path) {
		String name = String.valueOf(path).replace(path.getFileSystem().getSeparator(), "/");
		return Normalizer.normalize(name, Normalizer.Form.NFC);
	}

}
