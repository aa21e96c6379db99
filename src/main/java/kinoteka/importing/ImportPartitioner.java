package kinoteka.importing;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Parts the articles of an import, as far as there are enough of them. */
class ImportPartitioner implements Partitioner {

	private final Iterator<ArticleFile> files;

	private final int enough;

	/**
	 * Prepares to part.
	 * @param files the files of the import
	 * @param enough how many make a part worth while
	 */
	ImportPartitioner(Iterator<ArticleFile> files, int enough) {
		this.files = files;
		this.enough = enough;
	}

	@Override
	public Map<String, ExecutionContext> partition(int gridSize) {
		int count = count(gridSize);
		Map<String, ExecutionContext> parts = new TreeMap<>();
		for (int number = 0; number < count; number++) {
			ExecutionContext context = new ExecutionContext();
			context.putInt(ImportPart.NUMBER, number);
			context.putInt(ImportPart.COUNT, count);
			parts.put("part-" + number, context);
		}
		return parts;
	}

	/** Looks no farther than it takes. */
	private int count(int most) {
		int seen = 0;
		while (this.files.hasNext() && seen <= this.enough * (most - 1)) {
			this.files.next();
			seen++;
		}
		return Math.clamp(Math.ceilDiv(seen, this.enough), 1, most);
	}

}
