package guide

import (
	"bytes"
	"go/doc/comment"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/docs"
)

// TestFindMessages: each message that the page of an analyzer shows leads to
// the analyzer, within all that a browser says with it.
func TestFindMessages(t *testing.T) {
	causes := parse(docs.ConsoleErrors)
	n := 0
	for _, a := range analyzer.All {
		for _, message := range messages(a) {
			n++
			for _, text := range []string{message, "main.js:1 " + strings.ReplaceAll(message, "app.example.com", "shop.test") + " GET net::ERR_FAILED 200 (OK)"} {
				found := find(causes, text)
				if !slices.ContainsFunc(found, func(c cause) bool { return slices.Contains(c.analyzers, a.Name) }) {
					t.Errorf("%q does not lead to %s but to %+v", text, a.Name, found)
				}
			}
		}
	}
	if n == 0 {
		t.Error("no page shows a message")
	}
}

// messages returns the messages of browsers that the page of an analyzer shows.
func messages(a *analysis.Analyzer) (list []string) {
	browsers := false
	for _, block := range new(comment.Parser).Parse(a.Doc).Content {
		switch block := block.(type) {
		case *comment.Paragraph:
			text, ok := block.Text[0].(comment.Plain)
			browsers = ok && strings.HasPrefix(string(text), "In the browser's console")
		case *comment.Code:
			if browsers {
				for _, message := range strings.Split(block.Text, "\n\n") {
					list = append(list, strings.Join(strings.Fields(message), " "))
				}
			}
		}
	}
	return list
}

const page = `
## It fails

| Message | Cause | Analyzer |
|---|---|---|
| Chrome: ` + "`The header 'A' has the value 'https://app.example.com' that is wrong.`<br>Firefox: `header ‘A’ is bad`" + ` | The ` + "`A`" + ` is wrong. | not reported by corsvet |
| (the same) | It is missing. | [one](analyzers/one.md) |
| Chrome: ` + "`The header 'A' is empty.`" + `<br>(the same in the others) | It is empty. | [one](analyzers/one.md) |

## No message at all

| What happens | Cause | Analyzer |
|---|---|---|
| The cookie is gone. | It was never set. | [two](analyzers/two.md), or [one](analyzers/one.md) |
`

func TestFind(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string // the causes
	}{
		{"blocked: The header 'A' has the value 'https://other.test' that is wrong.", []string{"It is missing.", "The A is wrong."}},
		{`header "a" is bad`, []string{"It is missing.", "It is empty.", "The A is wrong."}},
		{"The header 'A' is empty.", []string{"It is empty."}},
		{"the cookie is gone", []string{"It was never set."}},
		{"something else fails", nil},
		{"", nil},
	} {
		var got []string
		for _, c := range find(parse(page), test.text) {
			got = append(got, c.text)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}

// TestAnalyzers: the list has each analyzer of the suite.
func TestAnalyzers(t *testing.T) {
	var out bytes.Buffer
	Analyzers(&out, analyzer.All)
	for _, a := range analyzer.All {
		title, _, _ := strings.Cut(a.Doc, "\n\n")
		if !slices.ContainsFunc(strings.Split(out.String(), "\n"), func(line string) bool {
			name, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
			return name == a.Name && strings.TrimSpace(rest) == title
		}) {
			t.Errorf("%s is missing in\n%s", a.Name, out.String())
		}
	}
}
