package probe

import (
	"fmt"
	"go/ast"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// All returns the findings on the responses of a package. Several may tell of one
// mistake: see [Worst].
func All(res *exchange.Result) (found []*Finding) {
	searched := make(map[*flow.Fn]bool)
	passes := make(map[*flow.Fn]bool) // functions whose check a "null" passes
	for _, r := range res.Responses {
		found = append(found, insecure(r)...)
		if r.Loose && !searched[r.Func] {
			searched[r.Func] = true
			checked := Of(res, r).Search()
			passes[r.Func] = slices.ContainsFunc(checked, func(f *Finding) bool { return f.Kind == Null })
			found = append(found, checked...)
			if exchange.ChecksNothingElse(res.ByFunc(r)) {
				found = append(found, OfCredentials(res, r).Search()...)
			}
			if exchange.RefusesByOrigin(res.ByFunc(r)) {
				found = append(found, OfReaders(res, r).Search()...)
			}
		}
	}
	for _, r := range res.Responses {
		found = append(found, refusals(r, passes[r.Func])...)
	}
	return found
}

// refusals returns the findings on responses that allow "null", which no branch
// has compared the Origin with: to refuse an origin, perhaps. Where one has, and a "null"
// passes that, it is told there.
func refusals(r *exchange.Response, passes bool) (found []*Finding) {
	for _, o := range r.Outcomes {
		if passes && o.IsFor(cors.Null) {
			continue
		}
		if o.Allows() != cors.Null || o.Preflight() || o.Failed || o.Enabled() {
			continue
		}
		v := o.AllowOrigin[0]
		if v.Told || v.Class == flow.Request {
			continue
		}
		found = append(found, &Finding{Kind: Refusal, Place: giver(v), Origin: cors.Null, Outcome: o, Trusted: o.Credentialed()})
	}
	return found
}

// insecure returns the findings on responses that allow an http origin, whatever the
// request is, with credentials.
func insecure(r *exchange.Response) (found []*Finding) {
	for _, o := range r.Outcomes {
		if !o.Credentialed() || o.Preflight() || o.Failed || o.Enabled() || len(o.AllowOrigin) != 1 {
			continue
		}
		v := o.AllowOrigin[0]
		text, ok := v.String()
		if !ok || v.Told || v.Class == flow.Request || !IsInsecure(text) {
			continue
		}
		found = append(found, &Finding{Kind: Constant, Place: giver(v), Entry: text, Origin: text, Outcome: o, Trusted: true})
	}
	return found
}

// giver returns the expression that gives a value, or else the write.
func giver(v exchange.Value) ast.Node {
	if v.From != nil && v.From.Expr != nil {
		return v.From.Expr
	}
	return v.Write.Node
}

// Local returns, as findings, the local origins that a response's function lets in
// with credentials, if there are public ones too.
func Local(res *exchange.Result, r *exchange.Response) []*Finding {
	return LocalBeside(Of(res, r).Allowed(), func(f *Finding) string { return f.Entry })
}

// LocalBeside returns those of some things whose origin is local, if that of another is
// public.
func LocalBeside[T any](all []T, origin func(T) string) (local []T) {
	for _, t := range all {
		if o, err := cors.ParseOrigin(origin(t)); err == nil && !witness.IsPublic(o.Host) {
			local = append(local, t)
		}
	}
	if len(local) == len(all) {
		return nil
	}
	return local
}

// Exposed returns, as diagnostics at what allows the origin, by whom the responses of a
// package can be read as the logged-in user who should not: each once for each response.
func Exposed(pass *analysis.Pass) (list []analysis.Diagnostic) {
	res := pass.ResultOf[exchange.Analyzer].(*exchange.Result)
	if !anyCredentialed(res) {
		return nil
	}
	seen := make(map[string]bool)
	expose := func(o *exchange.Outcome, by string, at ast.Node) {
		d := analysis.Diagnostic{Pos: o.AllowedBy().Node.Pos(), Message: by}
		if key := fmt.Sprint(d.Pos, at.Pos(), by); !seen[key] {
			seen[key] = true
			list = append(list, d)
		}
	}
	for _, f := range All(res) {
		if f.Trusted && f.Kind != Never {
			expose(f.Outcome, f.Message("reads it"), f.Outcome.Credentials[0].Write.Node)
		}
	}
	searched := make(map[*flow.Fn]bool)
	for _, r := range res.Responses {
		for _, o := range reflecting(res, r) {
			expose(o, "reflection", o.Credentials[0].Write.Node)
		}
		if searched[r.Func] {
			continue
		}
		searched[r.Func] = true
		for _, f := range Local(res, r) {
			expose(f.Outcome, f.Origin, f.Outcome.Credentials[0].Write.Node)
		}
	}
	return list
}

func anyCredentialed(res *exchange.Result) bool {
	for _, r := range res.Responses {
		for _, o := range r.Outcomes {
			if o.Credentialed() && len(o.AllowOrigin) > 0 {
				return true
			}
		}
	}
	return false
}

// reflecting returns the outcomes of a response that let anybody in with credentials.
func reflecting(res *exchange.Result, r *exchange.Response) (list []*exchange.Outcome) {
	for _, o := range exchange.Reflecting(r.Outcomes, res.ByFunc(r)) {
		if o.Credentialed() {
			list = append(list, o)
		}
	}
	if !r.Loose {
		return list
	}
	for _, o := range Of(res, r).Open() {
		if o.Credentialed() {
			list = append(list, o)
		}
	}
	return list
}
