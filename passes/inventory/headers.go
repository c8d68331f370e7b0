package inventory

import (
	"go/ast"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// headers lists the places that write Access-Control-Allow-Origin.
func (l *lister) headers() {
	policies := make(map[ast.Node]*Policy)
	var nodes []ast.Node
	for _, r := range l.res.Responses {
		for _, o := range r.Outcomes {
			for _, v := range o.AllowOrigin {
				if v.Write == nil {
					continue
				}
				p := policies[v.Write.Node]
				if p == nil {
					p = &Policy{Pos: v.Write.Node.Pos(), By: Headers, Methods: l.methods(v.Write.Node)}
					policies[v.Write.Node] = p
					nodes = append(nodes, v.Write.Node)
					l.inv.Policies = append(l.inv.Policies, p)
				}
				for _, one := range v.OneOf() {
					add(&p.Origins, origin(o, one))
				}
				p.Credentials = both(p.Credentials, credentials(o))
				p.Vary = both(p.Vary, varies(o))
				p.Anyone = l.anyone(r, v.Write, p.Anyone)
			}
		}
	}
	for _, cur := range exchange.Writers(l.pass, l.res.Root) {
		if !covers(nodes, cur.Node().Pos()) {
			l.inv.Policies = append(l.inv.Policies, &Policy{
				Pos: cur.Node().Pos(), By: Headers, Origins: []string{Unknown}, Credentials: Unknown, Vary: Unknown, Anyone: Unknown,
			})
		}
	}
}

// origin returns what stands for a value of Access-Control-Allow-Origin.
func origin(o *exchange.Outcome, v exchange.Value) string {
	if s, ok := v.String(); ok {
		return s
	}
	base, echoes := o.Echo()
	switch {
	case echoes && o.Checked():
		return "the Origin, if it passes a check"
	case echoes && base == exchange.Origin:
		return "any Origin"
	case echoes:
		return "an origin that the request names"
	case v.DependsOnOrigin():
		return "a text made of the Origin"
	case v.Class == flow.Config:
		return Setting
	}
	return Unknown
}

// credentials returns whether a response allows credentials.
func credentials(o *exchange.Outcome) string {
	switch {
	case o.Credentialed():
		return Yes
	case len(o.Credentials) == 0:
		return No
	case o.Credentials[0].Class == flow.Config:
		return Setting
	}
	if _, ok := o.Credentials[0].String(); ok {
		return No // browsers take no other text than true
	}
	return Unknown
}

// varies returns whether a response has Vary: Origin.
func varies(o *exchange.Outcome) string {
	word := No
	for _, v := range o.Vary {
		s, ok := v.String()
		switch {
		case ok && cors.VaryHas(s, cors.Origin):
			return Yes
		case !ok:
			word = Unknown
		}
	}
	if o.Blurred() {
		return Unknown
	}
	return word
}

// anyone returns what a page of any site gets by a write, if it got some by others.
func (l *lister) anyone(r *exchange.Response, w *exchange.Write, sofar string) string {
	replay := probe.Of(l.res, r).Ask(&exchange.Request{Headers: map[string]string{cors.Origin: witness.Anybody[0]}})
	gets := Nothing
	if !replay.Complete {
		gets = Unknown
	}
	for _, o := range replay.Outcomes {
		allowed := o.Allows()
		if o.AllowedBy() == nil || o.AllowedBy().Node != w.Node || o.Preflight() || o.Failed || allowed != replay.Origin && !o.Wildcard() {
			continue
		}
		switch {
		case o.Enabled():
			gets = most(gets, Setting)
		case allowed == replay.Origin && o.Credentialed():
			gets = most(gets, Owns)
		default:
			gets = most(gets, Reads)
		}
	}
	return most(sofar, gets)
}

// most returns the one of two words for what a page gets that a reviewer should
// see.
func most(a, b string) string {
	order := []string{"", Nothing, Setting, Unknown, Reads, Owns, Connects}
	if slices.Index(order, a) >= slices.Index(order, b) {
		return a
	}
	return b
}

// methods returns the methods that the function of a node allows.
func (l *lister) methods(n ast.Node) (list []string) {
	for _, w := range l.res.Writes {
		if w.Header != cors.AllowMethods || l.functionOf(w.Node) != l.functionOf(n) {
			continue
		}
		for _, v := range w.Values {
			s, ok := v.String()
			if !ok {
				add(&list, Unknown)
				continue
			}
			for m := range strings.SplitSeq(s, ",") {
				add(&list, strings.TrimSpace(m))
			}
		}
	}
	return list
}

func (l *lister) functionOf(n ast.Node) *flow.Fn {
	cur, ok := l.res.Root.FindNode(n)
	if !ok {
		return nil
	}
	return l.res.Prog.Enclosing(cur)
}
