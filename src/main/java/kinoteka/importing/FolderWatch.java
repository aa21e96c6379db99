package kinoteka.importing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import kinoteka.catalogue.Catalogue;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationObserver;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Imports what changes in the library's folder while the server runs, once it has stopped
 * changing. Only what was seen to go is removed: what was gone before stays.
 *
 * <p>
 * The folder is looked at every few seconds, for shared and mounted folders give no
 * events.
 */
@Component
@ConditionalOnWebApplication
@Order(FolderWatch.BEFORE_THE_FIRST_IMPORT)
class FolderWatch implements ApplicationRunner, SmartLifecycle {

	/** What changes during the first import is seen. */
	static final int BEFORE_THE_FIRST_IMPORT = -100;

	private static final Log logger = LogFactory.getLog(FolderWatch.class);

	private static final int SECONDS = 2;

	private final Imports imports;

	private final ImportOutcomes outcomes;

	private final Catalogue catalogue;

	private final ImportSettings settings;

	private final Environment environment;

	private final Set<Path> changed = new TreeSet<>();

	private final Set<Path> gone = new TreeSet<>();

	private boolean restless;

	private @Nullable ScheduledExecutorService timer;

	private @Nullable Future<?> watch;

	FolderWatch(Imports imports, ImportOutcomes outcomes, Catalogue catalogue, ImportSettings settings,
			Environment environment) {
		this.imports = imports;
		this.outcomes = outcomes;
		this.catalogue = catalogue;
		this.settings = settings;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (isWanted()) {
			FileAlterationObserver observer = observer(this.settings.folder());
			this.timer = Executors
				.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("folder-watch").factory());
			this.watch = this.timer.scheduleWithFixedDelay(() -> look(observer), SECONDS, SECONDS, TimeUnit.SECONDS);
		}
	}

	/**
	 * Somebody else's database is filled by whom it belongs to, unless the settings say
	 * otherwise.
	 */
	private boolean isWanted() {
		Boolean asked = this.settings.watch();
		return (asked != null) ? asked
				: this.settings.onStartup() && !this.environment.containsProperty("spring.datasource.url");
	}

	/** Watches a folder from how it is now. */
	FileAlterationObserver observer(Path folder) throws IOException {
		FileAlterationObserver observer = FileAlterationObserver.builder()
			.setFile(ArticleFiles.absolute(folder).toFile())
			.setFileFilter((file) -> !file.isHidden() && !file.getName().startsWith("."))
			.get();
		observer.addListener(new FileAlterationListenerAdaptor() {

			@Override
			public void onFileCreate(File file) {
				note(file, FolderWatch.this.changed);
			}

			@Override
			public void onFileChange(File file) {
				note(file, FolderWatch.this.changed);
			}

			@Override
			public void onFileDelete(File file) {
				note(file, FolderWatch.this.gone);
			}

		});
		try {
			observer.initialize();
		}
		catch (Exception ex) {
			throw new IOException(ex);
		}
		return observer;
	}

	private void note(File file, Set<Path> files) {
		if (ArticleFiles.isArticle(file.getName())) {
			files.add(file.toPath());
			this.restless = true;
		}
	}

	/** Looks once; imports what has changed if nothing changes any more. */
	void look(FileAlterationObserver observer) {
		try {
			this.restless = false;
			observer.checkAndNotify();
			if (!this.restless) {
				bring();
			}
		}
		catch (RuntimeException ex) {
			logger.warn("What changed in " + this.settings.folder() + " could not be imported yet. "
					+ DatabaseFailure.reason(ex));
		}
	}

	private void bring() {
		List<Path> files = this.changed.stream().filter(Files::isRegularFile).toList();
		if (!files.isEmpty()) {
			tell(this.imports.run(files));
		}
		List<String> names = this.gone.stream().map(this::name).filter(this::isGone).toList();
		if (!names.isEmpty()) {
			tell(this.imports.run(ImportRun.Kind.REMOVE, null,
					(run) -> this.outcomes.note(run, Outcome.of(this.catalogue.remove(names)))));
		}
		this.changed.clear();
		this.gone.clear();
	}

	private static void tell(ImportReport report) {
		ImportSummary.lines(report).forEach(logger::info);
	}

	private String name(Path file) {
		return ArticleFiles.name(file, this.settings.folder());
	}

	/** A file that was moved has taken its article with it. */
	private boolean isGone(String name) {
		return this.catalogue.state(name)
			.filter((state) -> OriginFile.of(name, state.origin(), this.settings.folder()).isGone())
			.isPresent();
	}

	@Override
	public void start() {
		// It starts with the application's runners.
	}

	@Override
	public void stop() {
		if (this.watch != null && this.timer != null) {
			this.watch.cancel(false);
			this.timer.shutdown();
		}
	}

	@Override
	public boolean isRunning() {
		return this.watch != null && !this.watch.isCancelled();
	}

}
