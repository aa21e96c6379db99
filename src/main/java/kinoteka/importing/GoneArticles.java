package kinoteka.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kinoteka.catalogue.ArticlePlace;
import kinoteka.catalogue.Catalogue;

/**
 * The articles whose files are no longer in the folders that were named. What lies in a
 * folder that cannot be read is not gone.
 */
final class GoneArticles {

	private final List<Path> folders;

	private final Path library;

	private final Set<String> there = new HashSet<>();

	private final List<Path> unreadable = new ArrayList<>();

	GoneArticles(List<Path> paths, Path library) {
		this.folders = paths.stream().filter(Files::isDirectory).toList();
		this.library = library;
		new ArticleFiles(this.folders, library).forEachRemaining((file) -> {
			this.there.add(file.name());
			if (file.problem() != null && Files.isDirectory(file.path())) {
				this.unreadable.add(file.path());
			}
		});
	}

	/** Their names. */
	List<String> in(Catalogue catalogue) {
		if (this.folders.isEmpty()) {
			return List.of();
		}
		return catalogue.places().stream().filter(this::isGone).map(ArticlePlace::name).toList();
	}

	private boolean isGone(ArticlePlace place) {
		OriginFile file = OriginFile.of(place.name(), place.origin(), this.library);
		return !this.there.contains(place.name()) && this.folders.stream().anyMatch(file::isUnder)
				&& this.unreadable.stream().noneMatch(file::isUnder);
	}

}
