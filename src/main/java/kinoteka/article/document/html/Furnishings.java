package kinoteka.article.document.html;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Which elements of a page are not the article. Class names are read word by word: the
 * words are what authors of page templates call such parts.
 */
final class Furnishings {

	private static final Set<String> ELEMENTS = Set.of("nav", "footer", "aside", "form", "dialog", "menu");

	private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "svg", "iframe",
			"object", "select", "textarea", "canvas", "audio", "video", "math", "head", "title");

	/**
	 * What a page's body and main part are called says where the reader is, not what they
	 * hold.
	 */
	private static final Set<String> ROOTS = Set.of("html", "body", "main", "article", "section");

	/**
	 * What is hidden until somebody points at it, or from those who listen to the page.
	 */
	private static final Evaluator HIDDEN = Selector.evaluatorOf("[aria-hidden=true], [role=tooltip], "
			+ "[style~=(?i)display\\s*:\\s*none], .tooltiptext, .tooltip-text, .tooltip-content, .mw-editsection");

	private static final Evaluator MARKED = Selector.evaluatorOf("[hidden], [role=doc-endnotes]");

	private static final Evaluator ARTICLE = Selector.evaluatorOf("h1, article, main");

	private static final Pattern NAMED = Pattern.compile("(?<![a-z])(?:breadcrumbs?|crumbs|sidebar|newsletter|"
			+ "pagination|footer|navbar|comments|cookies?|subscribe|related|share|author|byline|social|toc|skip-link|sr-only|"
			+ "screen-reader-text|visually-hidden)(?![a-z])", Pattern.CASE_INSENSITIVE);

	private Furnishings() {
	}

	static boolean isFurniture(Element element) {
		if (ELEMENTS.contains(element.normalName())) {
			return true;
		}
		return element.attributesSize() > 0 && (element.is(MARKED) || isNamed(element));
	}

	/** What holds the article may be called after what stands beside it. */
	private static boolean isNamed(Element element) {
		return !ROOTS.contains(element.normalName()) && NAMED.matcher(element.className() + " " + element.id()).find()
				&& element.selectFirst(ARTICLE) == null;
	}

	/** What holds the article may be hidden until it is laid out. */
	static boolean isUnseen(Element element) {
		boolean hidden = element.attributesSize() > 0 && element.is(HIDDEN) && element.selectFirst(ARTICLE) == null;
		return hidden || UNSEEN.contains(element.normalName());
	}

	static boolean isCaption(Element element) {
		return element.normalName().endsWith("caption");
	}

}
