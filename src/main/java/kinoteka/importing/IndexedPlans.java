package kinoteka.importing;

import kinoteka.catalogue.Catalogue;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.infrastructure.item.Chunk;

/** Lets no chunk run by plans that were made when the tables were empty. */
class IndexedPlans implements ChunkListener<ArticleFile, Arrival> {

	private final Catalogue catalogue;

	IndexedPlans(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void beforeChunk(Chunk<ArticleFile> chunk) {
		this.catalogue.planByIndexes();
	}

}
