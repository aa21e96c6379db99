package kinoteka.article.grammar;

/** What the words before a colon say about the words behind it. */
enum Label {

	DESCRIPTION("label.description"), FACT("label.fact"), DIRECTOR("label.director"), CAST("label.cast"),
	COUNTRY("label.country"), GENRE("label.genre"), RUNNING_TIME("label.runningTime"), YEAR("label.year"),
	TITLE("label.title"), ORIGINAL_TITLE("label.originalTitle"), OTHER("label.other"), SOURCE("label.source"),
	READ_ALSO("label.readAlso"), META("meta.header"), META_TITLE("meta.title"), META_DESCRIPTION("meta.description");

	private final String key;

	Label(String key) {
		this.key = key;
	}

	/** Whether it stands before a few words that are data. */
	boolean isDetail() {
		return this == DIRECTOR || this == CAST || this == COUNTRY || this == GENRE || this == RUNNING_TIME
				|| this == YEAR;
	}

	/** The key of the word lists that holds its names. */
	String key() {
		return this.key;
	}

}
