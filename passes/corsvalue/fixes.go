package corsvalue

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/probe"
)

// allowEach returns the fix that allows the one origin of a list or, if there are a few, the
// one of them that the request has.
func (c *checker) allowEach(w *exchange.Write, v exchange.Value) []analysis.SuggestedFix {
	const few = 4 // that are compared one by one
	sent, _ := v.String()
	if meant, ok := cors.RepairOrigin(sent); ok {
		return c.correct(w, fixkind.OneOrigin, meant, true)
	}
	origins, ok := cors.ListedOrigins(sent)
	if !ok || len(origins) > few || c.isCredentialed(w) && !areTrusted(origins) {
		return nil
	}
	return c.edit.Fix(w, fixkind.AllowEach, c.edit.AllowEach(w, sent, origins))
}

// isCredentialed reports whether credentials are allowed beside what a write allows.
func (c *checker) isCredentialed(w *exchange.Write) bool {
	return slices.ContainsFunc(c.res.Responses, func(r *exchange.Response) bool {
		return slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool { return hasWrite(o.AllowOrigin, w) && len(o.Credentials) > 0 })
	})
}

// areTrusted reports whether no analyzer has to say something of origins that get
// credentials, in production, too.
func areTrusted(origins []string) bool {
	same := func(origin string) string { return origin }
	return !slices.ContainsFunc(origins, probe.IsInsecure) && len(probe.LocalBeside(origins, same)) == 0
}

// allowCredentials returns the fix that allows credentials, as was meant, where
// all that leaves with them is an origin that the program chose. A person decides
// where it is not known whom it chooses.
func (c *checker) allowCredentials(w *exchange.Write, _ exchange.Value) []analysis.SuggestedFix {
	has := func(o *exchange.Outcome) bool { return hasWrite(o.Credentials, w) && !o.Empty() }
	leaves, kind := false, fixkind.AllowCredentials
	for _, r := range c.res.Responses {
		echoes := false
		for _, o := range r.Outcomes {
			if !has(o) {
				continue
			}
			_, echo := o.Echo()
			if len(o.AllowOrigin) != 1 || o.Wildcard() || echo && !o.Checked() {
				return nil
			}
			leaves, echoes = true, echoes || echo
		}
		if echoes && probe.Of(c.res, r).MayPass(has) {
			kind = fixkind.AllowCredentialsUntried
		}
	}
	if !leaves {
		return nil
	}
	return c.edit.Fix(w, kind, c.edit.CorrectValue(w, "true"))
}

// removeDenial returns the fix that removes a header without a meaning, unless
// another write of it stands beside it: that may be replaced, or removed too.
func (c *checker) removeDenial(w *exchange.Write, _ exchange.Value) []analysis.SuggestedFix {
	for _, other := range c.edit.Others(w) {
		if other.Header == w.Header {
			return nil
		}
	}
	return c.edit.Fix(w, fixkind.RemoveCredentials, c.edit.Remove(w))
}

func hasWrite(values []exchange.Value, w *exchange.Write) bool {
	return slices.ContainsFunc(values, func(v exchange.Value) bool { return v.Write == w })
}

// mayBe reports whether a write may become one of another header, which then has
// a value: it must not let in more than the rest of the function was written for,
// nor make that depend on the request.
func (c *checker) mayBe(w *exchange.Written, header, value string) bool {
	if header != cors.AllowOrigin && header != cors.AllowCredentials {
		return true
	}
	beside := c.edit.Others(w.Write)
	if header == cors.AllowOrigin {
		credentialed := slices.ContainsFunc(c.res.Writes, func(w *exchange.Written) bool { return w.Header == cors.AllowCredentials })
		return isOrigin(value) && (!credentialed || !cors.IsWildcard(value)) && !c.edit.ReadsOrigin(w.Write)
	}
	origins := 0
	for _, other := range beside {
		if other.Header == cors.AllowOrigin {
			if origin, ok := constantValue(other); !ok || cors.IsWildcard(origin) || !isOrigin(origin) {
				return false
			}
			origins++
		}
	}
	return origins > 0
}

// beside returns the writes that stand in the same block as another and are meant to be
// of a header.
func (c *checker) beside(w *exchange.Written, header string) []*exchange.Written {
	return slices.DeleteFunc(c.edit.Others(w.Write), func(other *exchange.Written) bool {
		meant, _ := cors.Misspelt(other.Header)
		return other.Header != header && meant != header || c.block(other) != c.block(w)
	})
}

// block returns the node whose statements, or elements, a write is one of.
func (c *checker) block(w *exchange.Written) ast.Node {
	cur, ok := c.res.Root.FindNode(w.Node)
	for ok {
		switch cur.ParentEdgeKind() {
		case edge.BlockStmt_List, edge.CaseClause_Body, edge.CommClause_Body, edge.CompositeLit_Elts, edge.Invalid:
			return cur.Parent().Node()
		}
		cur = cur.Parent()
	}
	return nil
}

// says reports whether a write of a header stands beside another, of which it has the
// constant value: then that is of no use only.
func (c *checker) says(w *exchange.Written, header string) bool {
	value, ok := constantValue(w)
	return ok && slices.ContainsFunc(c.beside(w, header), func(other *exchange.Written) bool {
		is, ok := constantValue(other)
		return ok && is == value && other.Header == header
	})
}

// isOrigin reports whether a value of Access-Control-Allow-Origin is one that a
// page may have, and a sandboxed frame cannot choose.
func isOrigin(value string) bool {
	return cors.CheckAllowOrigin(value) == cors.OriginFine && value != cors.Null
}

// setOnce returns the fix that sets what is added, or that makes a key of a map
// the one that Set has.
func (c *checker) setOnce(at culprit) []analysis.SuggestedFix {
	for _, r := range c.res.Responses {
		for _, o := range r.Outcomes {
			for _, v := range o.AllowOrigin {
				if hasWrite(slices.Concat(o.AllowOrigin, o.Credentials), at.write) && (v.DependsOnOrigin() || allows(o) && isWildcard(v)) {
					return nil // it would let in more, or be refused all the same
				}
			}
			if hasWrite(o.AllowOrigin, at.write) && slices.ContainsFunc(o.AllowOrigin, func(v exchange.Value) bool { return differ(o.AllowOrigin[0], v) }) {
				return nil // which of them is meant?
			}
		}
	}
	switch {
	case at.partner == nil:
		return nil // a loop, or a list: which of them is meant?
	case at.write.Raw:
		return c.edit.Fix(at.write, fixkind.CanonicalKey, c.edit.Rename(at.write, at.write.Header))
	}
	return c.edit.Fix(at.write, fixkind.SetHeader, c.edit.Set(at.write))
}
