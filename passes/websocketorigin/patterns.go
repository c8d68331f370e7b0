package websocketorigin

import (
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/policy"
)

// entry reports a pattern that lets others in than those that are meant, or nobody.
func (c *checker) entry(p *policy.Policy, e *policy.Entry) {
	switch witness, anyone := p.Witness(e); {
	case anyone && e.Itself:
		c.report(p, e.Setting, e.Expr, "open", every+": the origin that asks is listed, whatever it is", c.starFixes(p, e))
		return
	case anyone:
		c.report(p, e.Setting, e.Expr, "open", fmt.Sprintf("%s: %s matches %q", every, witness, e.Text), c.starFixes(p, e))
		return
	case witness != "":
		message := fmt.Sprintf("%s matches %q, so a page that is not yours %s", witness, e.Text, can)
		c.report(p, e.Setting, e.Expr, "pattern", message, c.starFixes(p, e))
		return
	case strings.Contains(e.Text, "://"): // a host alone has any scheme
		if origin, ok := p.Insecure(e); ok {
			c.report(p, e.Setting, e.Expr, "insecure", fmt.Sprintf("whoever is on the network can answer as %s, so a page of theirs %s", origin, can), c.insecureFixes(p, e, origin))
			return
		}
	}
	c.unmatched(p, e)
}

// unmatched reports an entry that lets in no page, wherever it comes from.
func (c *checker) unmatched(p *policy.Policy, e *policy.Entry) {
	if strings.ContainsAny(e.Text, `[\`) { // what it may be meant to match is not known
		return
	}
	if _, dead := p.Spelling(e); !dead {
		return
	}
	message := fmt.Sprintf("browsers send no origin that matches %q", e.Text)
	var fixes []analysis.SuggestedFix
	switch text := respelt(p, e); {
	case text == "":
	case strings.Contains(text, "://"):
		message += ": they send " + text
		fixes = c.edit.Respell(p, e, text)
	default:
		message += fmt.Sprintf(": the library compares the host, as %q does", text)
		fixes = c.edit.Respell(p, e, text)
	}
	c.report(p, e.Setting, e.Expr, "unmatched", message, fixes)
}

// respelt returns what an entry that lets in nobody was meant to be: an origin, a pattern
// of some, or a host; "" if that is not known, or would let strangers in.
func respelt(p *policy.Policy, e *policy.Entry) string {
	origin, _ := p.Spelling(e)
	host := strings.TrimSpace(e.Text)
	scheme := ""
	if before, after, found := strings.Cut(host, "://"); found {
		scheme, host = before+"://", after
	}
	host, _, _ = strings.Cut(host, "/")
	for _, text := range []string{origin, scheme + host, host} {
		meant := &policy.Entry{Text: text, Known: true}
		if text == "" || text == p.Rules.StarWord() {
			continue
		}
		if _, dead := p.Spelling(meant); dead {
			continue
		}
		if witness, _ := p.Witness(meant); witness != "" {
			return ""
		}
		return text
	}
	return ""
}
