package varyorigin

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/headerfix"
	"github.com/corsvet/corsvet/passes/internal/headerflow"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/prove"
)

// Analyzer is the varyorigin analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "varyorigin",
	Doc:      passdoc.Extract(doc, "varyorigin"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/varyorigin",
	Requires: []*analysis.Analyzer{headerflow.Analyzer},
	Run:      prove.Run(ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[headerflow.Analyzer].(*headerflow.Result)
	if res.VaryElsewhere {
		return nil, nil // it may be around every response of the package
	}
	edit := headerfix.New(pass, res)
	reported := make(map[*headerflow.Write]bool)
	for _, r := range res.Responses {
		f, ok := find(r.Outcomes, res.ByFunc(r))
		if ok && !reported[f.at] {
			reported[f.at] = true
			report(pass, edit, r, f)
		}
	}
	return nil, nil
}

// A finding is what is wrong with the Vary of a response.
type finding struct {
	kind    kind
	at      *headerflow.Write // what to report
	related *headerflow.Write // the write that depends on the Origin
}

type kind int

const (
	missing kind = iota
	branch
	overwritten
	name
)

// find returns what is wrong with the Vary of a response, if anything is. All
// are the outcomes of its function by any settings.
func find(outcomes, all []*headerflow.Outcome) (f finding, ok bool) {
	var cached []*headerflow.Outcome // what a cache may keep
	for _, o := range outcomes {
		if !o.Preflight() && !o.NoStore && !o.Failed && !isRefusal(o.Status) {
			cached = append(cached, o)
		}
	}
	origin, echoed := dependent(cached)
	if origin == nil || isWildcard(cached, origin) {
		return f, false
	}
	// That all may read is a mode of a function that echoes by other settings:
	// in it, every origin gets the same answer.
	if !echoed && allowsAll(cached, origin) && slices.ContainsFunc(all, func(o *headerflow.Outcome) bool { return echoes(o) || o.Chosen() }) {
		return f, false
	}
	// Have: the response depends on the Origin, by the write origin.
	var echo, without, with []*headerflow.Outcome
	for _, o := range cached {
		if echoes(o) {
			echo = append(echo, o)
		}
	}
	allowedWithout := false
	for _, o := range cached {
		allows := len(o.AllowOrigin) > 0
		switch {
		case o.Blurred() && allows:
			return f, false
		case echoed && !slices.ContainsFunc(echo, func(e *headerflow.Outcome) bool { return !o.Contradicts(e) }):
			// Other settings, by which the answer does not depend on the Origin.
		case o.Blurred():
		case varies(o.Vary):
			with = append(with, o)
		case o.Tested() || allows && o.AllowOrigin[0].DependsOnOrigin():
			without = append(without, o)
			allowedWithout = allowedWithout || allows
		}
	}
	if len(without) == 0 {
		return f, false
	}
	f.related = origin
	for _, o := range without {
		if varies(o.Replaced) {
			f.kind, f.at = overwritten, o.ReplacedBy
			return f, true
		}
		for _, v := range o.Vary {
			if s, ok := v.String(); ok && cors.VaryHas(s, cors.AllowOrigin) {
				f.kind, f.at = name, v.Write
				return f, true
			}
		}
	}
	if len(with) > 0 && !allowedWithout {
		f.kind, f.at = branch, with[0].Vary[len(with[0].Vary)-1].Write
		return f, true
	}
	f.kind, f.at = missing, origin
	return f, true
}

// isWildcard reports whether w writes nothing but *, with credentials: that is
// wildcardcredentials' business.
func isWildcard(outcomes []*headerflow.Outcome, w *headerflow.Write) bool {
	return allowsAll(outcomes, w) && slices.ContainsFunc(outcomes, func(o *headerflow.Outcome) bool {
		return o.AllowedBy() == w && o.Credentialed()
	})
}

// allowsAll reports whether w writes nothing but *.
func allowsAll(outcomes []*headerflow.Outcome, w *headerflow.Write) bool {
	return !slices.ContainsFunc(outcomes, func(o *headerflow.Outcome) bool { return o.AllowedBy() == w && !o.Wildcard() })
}

// echoes reports whether an outcome sends back what comes from the Origin.
func echoes(o *headerflow.Outcome) bool {
	return o.AllowedBy() != nil && o.AllowOrigin[0].DependsOnOrigin()
}

// isRefusal reports whether caches keep no response of a status unless told
// to (RFC 9110, 15.1).
func isRefusal(status int) bool {
	switch status {
	case 0, 404, 405, 410, 414, 501:
		return false
	}
	return status >= 400
}

// varies reports whether the values of Vary name Origin, or may.
func varies(vary []headerflow.Value) bool {
	return slices.ContainsFunc(vary, func(v headerflow.Value) bool {
		s, ok := v.String()
		return !ok || cors.VaryHas(s, cors.Origin)
	})
}

// dependent returns the write that makes the outcomes depend on the Origin:
// one whose value comes from it, or one that is made for some origins and
// not for others. It returns nil if there is none. Echoed says that it is the
// value.
func dependent(outcomes []*headerflow.Outcome) (w *headerflow.Write, echoed bool) {
	for _, o := range outcomes {
		if echoes(o) && !o.Empty() {
			return o.AllowOrigin[0].Write, true
		}
	}
	// What is written for each kind of origin that the branches tell apart.
	written := make(map[uint32]map[any]bool)
	for _, o := range outcomes {
		facts := o.OriginFacts()
		if written[facts] == nil {
			written[facts] = make(map[any]bool)
		}
		written[facts][o.Allows()] = true
	}
	for _, o := range outcomes {
		w := o.AllowedBy()
		if w == nil || !o.Tested() {
			continue
		}
		for _, other := range outcomes {
			if other.Tested() && !written[other.OriginFacts()][o.Allows()] {
				return w, false
			}
		}
	}
	return nil, false
}

var messages = [...]string{
	missing:     "this response depends on the request's Origin but can leave without Vary: Origin, so caches give one origin's answer to another",
	branch:      "caches give this answer to other origins and theirs to it, for Vary: Origin is added only on the branch that allows the origin",
	overwritten: "this call replaces the Vary: Origin that was added before it",
	name:        "caches read request header names in Vary: this should be Origin",
}

var categories = [...]string{missing: "missing", branch: "branch", overwritten: "overwritten", name: "name"}

func report(pass *analysis.Pass, edit *headerfix.Editor, r *headerflow.Response, f finding) {
	d := analysis.Diagnostic{
		Pos:      f.at.Node.Pos(),
		End:      f.at.Node.End(),
		Category: categories[f.kind],
		URL:      "#hdr-Analyzer_varyorigin",
		Message:  messages[f.kind],
	}
	if f.related != f.at {
		d.Related = []analysis.RelatedInformation{{
			Pos:     f.related.Node.Pos(),
			End:     f.related.Node.End(),
			Message: "this depends on the request's Origin",
		}}
	}
	if !prove.Trying(pass) {
		d.SuggestedFixes = fixes(edit, r, f)
	}
	pass.Report(d)
}

func fixes(edit *headerfix.Editor, r *headerflow.Response, f finding) []analysis.SuggestedFix {
	switch f.kind {
	case branch:
		return edit.Fix(f.at, fixkind.AddVary, edit.MoveVary(r, f.related, f.at))
	case overwritten:
		return edit.Fix(f.at, fixkind.AddToVary, edit.KeepVary(r, f.at))
	case name:
		return edit.Fix(f.at, fixkind.NameOrigin, edit.NameOrigin(f.at))
	}
	return edit.Fix(f.at, fixkind.AddVary, edit.AddVary(r, f.related))
}
