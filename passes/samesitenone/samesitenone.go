package samesitenone

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/prove"
)

// Analyzer is the samesitenone analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "samesitenone",
	Doc:      passdoc.Extract(doc, "samesitenone"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/samesitenone",
	Requires: []*analysis.Analyzer{exchange.Analyzer},
	Run:      prove.Run(ignore.Run(run)),
}

// A finding is a place that makes cookies SameSite=None, with those of them
// that are rejected.
type finding struct {
	node    ast.Node
	cookies []*exchange.Cookie
	shared  bool // other cookies with the same SameSite are accepted
}

func run(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[exchange.Analyzer].(*exchange.Result)
	var findings []*finding
	byNode := make(map[ast.Node]*finding)
	for _, sent := range res.Sent {
		for _, c := range sent.Cookies {
			if !c.Rejected() || secureElsewhere(sent, c) {
				continue
			}
			// Have: SameSite=None, and Secure on no path to this place.
			f := byNode[c.Node]
			if f == nil {
				f = &finding{node: c.Node}
				byNode[c.Node] = f
				findings = append(findings, f)
			}
			f.cookies = append(f.cookies, c)
		}
	}
	accepted := acceptedModes(res)
	for _, f := range findings {
		f.shared = slices.ContainsFunc(f.cookies, func(c *exchange.Cookie) bool { return accepted[c.SameSite.Node] })
		report(pass, res, f)
	}
	return nil, nil
}

// acceptedModes returns the set of nodes that make a cookie SameSite=None
// which is Secure, or may be.
func acceptedModes(res *exchange.Result) map[ast.Node]bool {
	set := make(map[ast.Node]bool)
	for _, sent := range res.Sent {
		for _, c := range sent.Cookies {
			if c.SameSite.IsNone() && !c.Secure.IsOff() {
				set[c.SameSite.Node] = true
			}
		}
	}
	return set
}

// secureElsewhere reports whether, on another path to the same place, the
// cookie is Secure or may be, or whether that is not known: then whether it is depends on something that
// only the running program knows, such as whether it is served over TLS.
func secureElsewhere(sent *exchange.Sent, c *exchange.Cookie) bool {
	return !sent.Complete || slices.ContainsFunc(sent.Cookies, func(other *exchange.Cookie) bool {
		return other.SameSite.IsNone() && other.SameSite.Node == c.SameSite.Node && !other.Secure.IsOff()
	})
}

// first returns the cookie that is told of: one that deletes another only if all do, since
// that of a login is rejected before there is anything to delete.
func (f *finding) first() *exchange.Cookie {
	if i := slices.IndexFunc(f.cookies, func(c *exchange.Cookie) bool { return !c.Deletes }); i >= 0 {
		return f.cookies[i]
	}
	return f.cookies[0]
}

func report(pass *analysis.Pass, res *exchange.Result, f *finding) {
	c := f.first()
	d := analysis.Diagnostic{
		Pos:      f.node.Pos(),
		End:      f.node.End(),
		Category: "absent",
		URL:      "#hdr-Analyzer_samesitenone",
		Message:  "browsers reject a SameSite=None cookie without Secure",
	}
	switch {
	case c.Deletes:
		d.Category = "deletion"
		d.Message = "browsers reject this deletion because SameSite=None needs Secure, so the old cookie stays"
	case c.Secure.State == exchange.Constant:
		d.Category = "insecure"
		d.Message = "browsers reject a SameSite=None cookie whose Secure attribute is off"
		if n := c.Secure.Node; n != nil && n != f.node {
			d.Related = []analysis.RelatedInformation{{Pos: n.Pos(), End: n.End(), Message: "Secure is switched off here"}}
		}
	}
	if !prove.Trying(pass) && !res.ComesLate(f.node.Pos()) {
		d.SuggestedFixes = fixes(pass, res, f)
	}
	pass.Report(d)
}
