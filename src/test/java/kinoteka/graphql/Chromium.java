package kinoteka.graphql;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a window, and what it can tell of a page. */
final class Chromium implements AutoCloseable {

	private static final Optional<Path> DRIVER = program("chromedriver");

	private static final Optional<Path> BROWSER = program("chromium").or(() -> program("google-chrome"));

	private final ChromeDriver driver;

	Chromium(Path profile) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(BROWSER.orElseThrow().toFile());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--window-size=1280,800", "--user-data-dir=" + profile);
		LoggingPreferences logging = new LoggingPreferences();
		logging.enable(LogType.BROWSER, Level.ALL);
		logging.enable(LogType.PERFORMANCE, Level.ALL);
		options.setCapability("goog:loggingPrefs", logging);
		this.driver = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.orElseThrow().toFile()).build(),
				options);
	}

	/** Whether a browser and its driver are installed. */
	static boolean isInstalled() {
		return DRIVER.isPresent() && BROWSER.isPresent();
	}

	void open(String url) {
		this.driver.get(url);
	}

	void click(String selector) {
		this.driver.findElement(By.cssSelector(selector)).click();
	}

	int count(String selector) {
		return this.driver.findElements(By.cssSelector(selector)).size();
	}

	String text(String selector) {
		return this.driver.findElements(By.cssSelector(selector))
			.stream()
			.map(WebElement::getText)
			.collect(Collectors.joining("\n"));
	}

	/**
	 * The addresses that the page asked something of, this server's among them, without
	 * the browser's own pages.
	 */
	List<String> requests() {
		return this.driver.manage()
			.logs()
			.get(LogType.PERFORMANCE)
			.getAll()
			.stream()
			.map((entry) -> JsonMapper.shared().readTree(entry.getMessage()).get("message"))
			.filter((message) -> message.get("method").asString().equals("Network.requestWillBeSent"))
			.map((JsonNode message) -> message.at("/params/request/url").asString())
			.filter((url) -> !url.startsWith("data:") && !url.startsWith("chrome:"))
			.toList();
	}

	/** What the console complains about. */
	List<LogEntry> complaints() {
		return this.driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
			.toList();
	}

	@Override
	public void close() {
		this.driver.quit();
	}

	private static Optional<Path> program(String name) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, name))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
