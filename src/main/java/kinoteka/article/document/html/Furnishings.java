package kinoteka.article.document.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kinoteka.article.document.Notation;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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

	/** What holds nothing but a button shows it. */
	private static final Set<String> BUTTONS = Set.of("li", "dt", "summary", "h1", "h2", "h3", "h4", "h5", "h6");

	private static final Set<String> HINTS = Set.of("tooltiptext", "tooltip-text", "tooltip-content", "mw-editsection");

	private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

	private static final Set<String> CAPTIONS = Set.of("figcaption", "caption");

	private static final Set<String> CAPTION_CLASSES = Set.of("caption", "wp-caption-text", "credit", "credits",
			"photo-credit", "image-credit", "image-caption", "photo-caption", "img-caption", "figure-caption",
			"copyright");

	private static final Set<String> CLASSES = Set.of("nav", "navbar", "navigation", "menu", "breadcrumb",
			"breadcrumbs", "footer", "sidebar", "related", "related-posts", "related-articles", "related-stories",
			"recommended", "read-more", "read-also", "readmore", "share", "sharing", "social", "social-links",
			"comments", "comment-list", "author", "author-box", "author-bio", "author-info", "bio", "byline",
			"newsletter", "subscribe", "advert", "advertisement", "ad", "ads", "promo", "pagination", "pager", "prev",
			"next", "previous", "post-navigation", "toc", "table-of-contents", "ez-toc-container", "cookie", "tags",
			"tag-list", "popular", "trending", "skip-link", "screen-reader-text", "sr-only", "visually-hidden",
			"postsid", "footnotes", "endnotes");

	private static final Set<String> NAMED = Set.of("breadcrumb", "breadcrumbs", "crumbs", "sidebar", "newsletter",
			"pagination", "footer", "navbar", "comments", "cookie", "cookies", "subscribe");

	private static final Pattern WORDS = Pattern.compile("[^a-z]+");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final int MOST_NAMES = 40;

	private Furnishings() {
	}

	static boolean isFurniture(Element element) {
		if (ELEMENTS.contains(element.normalName()) || element.hasAttr("hidden")
				|| element.attr("role").equals("doc-endnotes")) {
			return true;
		}
		return !ROOTS.contains(element.normalName()) && (names(element, CLASSES) || isNamedAfter(element));
	}

	static boolean isUnseen(Element element) {
		String name = element.normalName();
		return name.equals("button") ? !isAllOfItsParent(element) : (UNSEEN.contains(name) || isHidden(element));
	}

	/** A list of buttons, or a heading that opens what is below it. */
	private static boolean isAllOfItsParent(Element button) {
		Element parent = button.parent();
		return parent != null && BUTTONS.contains(parent.normalName()) && parent.childrenSize() == 1
				&& (parent.ownText().isBlank() || Notation.isInstruction(parent.ownText().strip()));
	}

	/**
	 * What is hidden until somebody points at it, or from those who listen to the page.
	 * What holds the article may be hidden until it is laid out.
	 */
	private static boolean isHidden(Element element) {
		boolean hidden = element.attributesSize() > 0 && isMarkedHidden(element);
		return hidden && element.selectFirst("h1, article, main") == null;
	}

	private static boolean isMarkedHidden(Element element) {
		return element.attr("aria-hidden").equals("true") || element.attr("role").equals("tooltip")
				|| HIDDEN.matcher(element.attr("style")).find() || names(element, HINTS)
				|| (element.hasClass("tooltip") && isBehindWords(element));
	}

	/** The word that a hint hangs on may have the same class. */
	private static boolean isBehindWords(Element element) {
		Node before = element.previousSibling();
		while (before instanceof TextNode text && text.isBlank()) {
			before = before.previousSibling();
		}
		return before != null && element.childrenSize() == 0;
	}

	static boolean isCaption(Element element) {
		return CAPTIONS.contains(element.normalName()) || names(element, CAPTION_CLASSES);
	}

	private static boolean names(Element element, Set<String> wanted) {
		return words(element, BLANKS).anyMatch(wanted::contains);
	}

	/**
	 * Names such as "site-footer" and "c-sidebar" are made of words. What holds the
	 * article may be called after what stands beside it.
	 */
	private static boolean isNamedAfter(Element element) {
		return words(element, WORDS).anyMatch(NAMED::contains) && element.selectFirst("h1, article, main") == null;
	}

	private static Stream<String> words(Element element, Pattern between) {
		if (!element.hasAttr("class") && !element.hasAttr("id")) {
			return Stream.empty();
		}
		String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
		return Stream.of(between.split(names, MOST_NAMES));
	}

}
