package cookieattr

import (
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/setcookie"
)

// garbled reports whether a line is not what was meant, so that what it lacks may
// be there, misspelt.
func garbled(l *exchange.Line) bool {
	return len(l.Parsed.Joints) > 0 || len(misspelt(l.Parsed)) > 0
}

// misspelt returns the names in a line that no browser knows, and that were meant
// to be ones that all know.
func misspelt(l setcookie.Line) (names []setcookie.UnknownName) {
	for _, u := range l.Unknown {
		if u.Meant != "" {
			names = append(names, u)
		}
	}
	return names
}

// lines reports what browsers do not understand in the lines that are sent from a
// place.
func (in *inspection) lines(sent *exchange.Sent) {
	for _, c := range sent.Cookies {
		if c.Line == nil || c.Line.Parsed.Open || !sent.Complete {
			continue
		}
		l := c.Line
		for _, u := range misspelt(l.Parsed) {
			in.line(c, u.Start, u.End, "spelling", fmt.Sprintf("browsers know no attribute %s and ignore it: %s was meant", u.Name, u.Meant), fixkind.AttributeSpelling, u.Meant)
		}
		in.date(c)
		in.stray(c)
		for _, j := range l.Parsed.Joints {
			if j.Cookie {
				in.line(c, j.Comma, j.Comma+1, "comma", fmt.Sprintf("browsers take what follows this comma for more of the attribute before it: the cookie %s needs a line of its own", j.Name), fixkind.AttributeSemicolon, "")
				continue
			}
			in.line(c, j.Comma, j.Comma+1, "comma", fmt.Sprintf("browsers take what follows this comma for more of what is before it: there is no %s", j.Name), fixkind.AttributeSemicolon, ";")
		}
		if s := l.Parsed.SameSite; len(l.Parsed.Joints) == 0 && l.Parsed.SameSiteUnknown() && strings.Count(strings.ToLower(l.Text()), "samesite") == 1 {
			in.line(c, s.Start, s.End, "spelling", fmt.Sprintf("browsers know no SameSite=%s and treat the cookie as if it had no SameSite", s.Value), fixkind.AttributeSpelling, l.Parsed.SameSiteMeant())
		}
	}
}

// date reports an Expires in which browsers read no date. A word, such as Session, is
// not meant to be one, and Max-Age takes its place.
func (in *inspection) date(c *exchange.Cookie) {
	l := c.Line
	value, ok := l.Expires()
	if !ok || l.Parsed.HasMaxAge || !strings.ContainsAny(value, "0123456789") || setcookie.IsDate(value) {
		return
	}
	e := l.Parsed.Expires
	in.line(c, e.Start, e.End, "spelling", fmt.Sprintf("browsers read no date in an Expires such as %q and ignore it: the cookie stays until they are closed", value), fixkind.AttributeSpelling, "")
}

// stray reports an attribute that is sent as a cookie. Which cookie was to have it, the
// line does not say.
func (in *inspection) stray(c *exchange.Cookie) {
	attribute := c.Line.Parsed.Stray
	if attribute == "" || c.Rejected() {
		return
	}
	start := strings.Index(c.Line.Text(), attribute)
	in.line(c, start, start+len(attribute), "stray", fmt.Sprintf("browsers take %s for a cookie, and give no other cookie that attribute: each Set-Cookie line is for the one that it begins with", attribute), fixkind.AttributeSpelling, "")
}

// line reports the bytes from start up to end of a line, which should be text; if
// that is empty, there is no fix.
func (in *inspection) line(c *exchange.Cookie, start, end int, category, message string, kind fixkind.Kind, text string) {
	f := &finding{at: at(c.Line.Expr), category: category, message: message, cookies: []*exchange.Cookie{c}}
	if pos, until, ok := c.Line.Range(start, end); ok {
		f.at.start, f.at.end = pos, until
	}
	rep := repair{kind: kind}
	if text != "" && !uncovers(c.Line, start, end, text) {
		rep.edits = [][]analysis.TextEdit{in.fx.ReplaceInLine(c.Line, start, end, text)}
	}
	f.repairs = []repair{rep}
	in.add(f)
}

// uncovers reports whether a line would be rejected with a text in the place of
// its bytes from start up to end: SameSite=None needs Secure.
func uncovers(l *exchange.Line, start, end int, text string) bool {
	line := l.Text()
	repaired := setcookie.ParseFormat(line[:start] + text + line[end:])
	return repaired.SameSiteNone() && !repaired.Secure
}

// replaced reports a line that takes the place of another cookie's.
func (in *inspection) replaced(sent *exchange.Sent) {
	first := sent.Replaced
	if first == nil || len(sent.Cookies) == 0 {
		return
	}
	name, _ := first.Name.Text()
	f := &finding{
		at:       at(sent.Node),
		category: "replaced",
		message:  fmt.Sprintf("this replaces the line that sets the cookie %s: the browser gets one of the two", name),
		cookies:  sent.Cookies[:1],
		repairs:  []repair{{kind: fixkind.AddSetCookie}},
	}
	if n := first.Node; n != nil {
		f.related = []analysis.RelatedInformation{{Pos: n.Pos(), End: n.End(), Message: "which is set here"}}
	}
	f.repairs[0].edits = [][]analysis.TextEdit{in.fx.Add(sent)}
	in.add(f)
}

// requests reports cookies that are added to the request.
func (in *inspection) requests() {
	for _, a := range in.res.Asked {
		in.add(&finding{
			at:       at(a.Call),
			category: "request",
			message:  "this adds the cookie to the request that was received: the browser gets none",
			repairs:  []repair{{fixkind.SendCookie, [][]analysis.TextEdit{in.fx.Respond(a)}}},
		})
	}
}
