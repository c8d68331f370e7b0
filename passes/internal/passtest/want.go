package passtest

import (
	"fmt"
	"go/token"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/scanner"
	"unicode"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"
)

// A lineKey is a line of a file.
type lineKey struct {
	file string
	line int
}

// checkWants compares the diagnostics with the want comments.
func (c *check) checkWants() {
	wants := make(map[lineKey][]*regexp.Regexp)
	for _, file := range c.pkg.Syntax {
		for _, group := range file.Comments {
			for _, comment := range group.List {
				posn := c.position(comment.Pos())
				delta, exprs, err := parseWant(comment.Text)
				if err != nil {
					c.t.Errorf("%s: in want comment: %v", posn, err)
				}
				key := lineKey{posn.Filename, posn.Line + delta}
				wants[key] = append(wants[key], exprs...)
			}
		}
	}
	for _, d := range c.diagnostics {
		posn := c.position(d.Pos)
		key := lineKey{posn.Filename, posn.Line}
		i := slices.IndexFunc(wants[key], func(rx *regexp.Regexp) bool { return rx.MatchString(d.Message) })
		if i < 0 {
			c.t.Errorf("%s: unexpected diagnostic: %s", posn, d.Message)
			continue
		}
		wants[key] = slices.Delete(wants[key], i, i+1)
	}
	var missing []string
	for key, exprs := range wants {
		for _, rx := range exprs {
			missing = append(missing, fmt.Sprintf("%s:%d: no diagnostic matches %#q", key.file, key.line, rx))
		}
	}
	slices.Sort(missing)
	for _, message := range missing {
		c.t.Errorf("%s", message)
	}
}

// parseWant parses a comment that begins, or goes on after other text, with
// want. It has no expectations if it is another comment.
func parseWant(comment string) (delta int, exprs []*regexp.Regexp, err error) {
	text := strings.TrimSuffix(comment[2:], "*/")
	if i := strings.Index(text, "// want"); i >= 0 {
		text = text[i+len("// "):]
	}
	text, ok := strings.CutPrefix(strings.TrimSpace(text), "want ")
	if !ok {
		return 0, nil, nil
	}
	var sc scanner.Scanner
	sc.Init(strings.NewReader(text))
	sc.Mode = scanner.ScanStrings | scanner.ScanRawStrings | scanner.ScanInts
	sc.Error = func(_ *scanner.Scanner, message string) { err = fmt.Errorf("%s", message) }
	for {
		switch tok := sc.Scan(); tok {
		case scanner.EOF:
			return delta, exprs, err
		case '+':
			if sc.Scan() != scanner.Int {
				return 0, nil, fmt.Errorf("%q after +, want a number of lines", sc.TokenText())
			}
			delta, _ = strconv.Atoi(sc.TokenText())
		case scanner.String, scanner.RawString:
			pattern, _ := strconv.Unquote(sc.TokenText())
			rx, err := regexp.Compile(pattern)
			if err != nil {
				return 0, nil, err
			}
			exprs = append(exprs, rx)
		default:
			return 0, nil, fmt.Errorf("%q, want a quoted regular expression", sc.TokenText())
		}
	}
}

// checkAnalyzer checks the page that the URLs of diagnostics are relative to.
func checkAnalyzer(t reporter, a *analysis.Analyzer) {
	if u, err := url.Parse(a.URL); err != nil || !u.IsAbs() || u.Host == "" {
		t.Errorf("analyzer %s: URL %q is not that of a page", a.Name, a.URL)
	}
}

// checkDiagnostics checks the form of the diagnostics.
func (c *check) checkDiagnostics() {
	for _, d := range c.diagnostics {
		report := func(format string, args ...any) {
			c.t.Errorf("%s: %s: %s", c.position(d.Pos), d.Message, fmt.Sprintf(format, args...))
		}
		if d.End <= d.Pos {
			report("diagnostic has no end")
		}
		if d.Category == "" {
			report("diagnostic has no category")
		}
		if first, _ := utf8.DecodeRuneInString(d.Message); !unicode.IsLower(first) {
			report("message does not begin in lower case")
		}
		if strings.HasSuffix(d.Message, ".") || strings.Contains(d.Message, "\n") {
			report("message is not one line without full stop")
		}
		if strings.HasSuffix(c.position(d.Pos).Filename, "_test.go") {
			report("diagnostic is in a test file")
		}
		for _, related := range d.Related {
			if !related.Pos.IsValid() || related.Message == "" {
				report("related information has no place or message")
			}
		}
		for _, fix := range d.SuggestedFixes {
			if first, _ := utf8.DecodeRuneInString(fix.Message); !unicode.IsUpper(first) || strings.HasSuffix(fix.Message, ".") {
				report("fix message %q is not a phrase with a capital and without full stop", fix.Message)
			}
			if len(fix.TextEdits) == 0 {
				report("fix %q has no edits", fix.Message)
			}
		}
	}
}

// position returns the place of pos in the file itself, whatever line
// directives say.
func (c *check) position(pos token.Pos) token.Position {
	return c.pkg.Fset.PositionFor(pos, false)
}
