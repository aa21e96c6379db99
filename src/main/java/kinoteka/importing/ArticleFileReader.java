package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The article files of one part of an import run. It keeps no position: what is done is
 * known to the catalogue, so a run that was cut off is followed by one that looks at
 * everything again.
 */
class ArticleFileReader implements ItemReader<ArticleFile> {

	private final int count;

	private final Iterator<ArticleFile> files;

	/**
	 * Looks for files.
	 * @param paths files and folders that exist
	 * @param library the library's folder
	 * @param part which of the articles it reads
	 * @param noted the articles whose outcome the run has noted, which are passed over
	 */
	ArticleFileReader(List<Path> paths, Path library, ImportPart part, Set<String> noted) {
		Map<String, ArticleFile> byName = new LinkedHashMap<>();
		new ArticleFiles(paths, library).forEachRemaining((file) -> {
			if (part.has(file.name())) {
				byName.merge(file.name(), file, ArticleFileReader::onlyOne);
			}
		});
		byName.keySet().removeIf((name) -> noted.contains(ImportOutcomes.shorten(CleanText.of(name))));
		this.count = byName.size();
		this.files = byName.values().iterator();
	}

	/** How many files there are. */
	int count() {
		return this.count;
	}

	@Override
	public @Nullable ArticleFile read() {
		return this.files.hasNext() ? this.files.next() : null;
	}

	/**
	 * An article has one name and a name one article: neither of two files is guessed.
	 */
	private static ArticleFile onlyOne(ArticleFile one, ArticleFile other) {
		if (isSameFile(one.path(), other.path())) {
			return one;
		}
		return one.withProblem(
				"Two files would have this name: " + one.path() + " and " + other.path() + ". Rename one of them.");
	}

	private static boolean isSameFile(Path one, Path other) {
		try {
			return Files.isSameFile(one, other);
		}
		catch (IOException ex) {
			return one.equals(other);
		}
	}

}
