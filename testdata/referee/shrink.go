package referee

import (
	"cmp"
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// A Target is a program that shows a disagreement, which is to be kept.
type Target struct {
	Program *Program
	Kind    string
	Silence string
	life    life // of the program as it was
	done    bool // it gets no smaller
}

// NewTarget returns a target for a disagreement of a case.
func NewTarget(c *Case, d Disagreement) *Target {
	return &Target{Program: c.Program, Kind: d.Kind, Silence: d.Silence, life: c.Run.life()}
}

// A life says what a program does at all. A program that loses some of it while
// it shrinks would show the disagreement for another reason: a list that has
// become empty, for example, lets nobody in.
type life struct{ echoes, all, credentials, varies, cookies bool }

// alive reports whether a program that has become smaller does what the target
// did. Cookies count only where it is about them.
func (t *Target) alive(l life) bool {
	if !strings.Contains(t.Kind, "cookie") && !strings.Contains(t.Kind, "samesitenone") {
		l.cookies = t.life.cookies
	}
	return l == t.life
}

// life looks at all answers to the allowed origin.
func (r *Run) life() (l life) {
	for _, answers := range r.Answers {
		for n, i := range answers {
			a := &r.Distinct[i]
			if r.Inputs.Origins[n%len(r.Inputs.Origins)] == allowed {
				l.echoes = l.echoes || a.allows() == allowed
				l.all = l.all || a.allows() == "*"
				l.credentials = l.credentials || a.credentialed() && a.allows() != ""
				l.varies = l.varies || a.varies()
				l.cookies = l.cookies || len(a.insecure()) > 0 || len(a.secured()) > 0
			}
		}
	}
	return l
}

// Shrink makes the programs of the targets smaller, all at once, until nothing
// can be left out any more. It returns an error if something cannot be run.
func Shrink(checker *Checker, targets []*Target) error {
	for round := range 40 {
		// At first a few large cuts go a long way.
		limit := 15
		if round >= 3 {
			limit = everything
		}
		smaller, err := shrinkOnce(checker, targets, limit)
		if err != nil || !smaller && round >= 3 {
			return err
		}
	}
	return nil
}

// everything is a limit that is none.
const everything = 1 << 20

// shrinkOnce leaves out of each program what alone can be left out, as much of
// it together as goes.
func shrinkOnce(checker *Checker, targets []*Target, limit int) (smaller bool, err error) {
	steps := make([][][]edit, len(targets))
	for i, t := range targets {
		if t.done {
			continue
		}
		steps[i] = t.Program.steps()
		slices.SortStableFunc(steps[i], func(x, y []edit) int { return cmp.Compare(removed(y), removed(x)) })
		steps[i] = steps[i][:min(limit, len(steps[i]))]
	}
	good, err := try(checker, targets, steps)
	if err != nil {
		return false, err
	}
	// Have: for each target the steps that can be taken, the best first.
	together := make([][][]edit, len(targets))
	for i, taken := range good {
		for n := len(taken); n > 1; n = (n + 1) / 2 {
			var all []edit
			for _, c := range taken[:n] {
				if _, err := apply(targets[i].Program.Source, append(slices.Clone(all), c.step...)); err == nil {
					all = append(all, c.step...)
				}
			}
			together[i] = append(together[i], all)
			if n == 2 {
				break
			}
		}
	}
	best, err := try(checker, targets, together)
	if err != nil {
		return false, err
	}
	for i, t := range targets {
		all := append(best[i], good[i]...)
		if len(all) == 0 {
			t.done = limit == everything
			continue
		}
		slices.SortStableFunc(all, compareCandidates)
		t.Program = all[0].program
		smaller = true
	}
	return smaller, nil
}

// removed returns how many bytes a step takes away.
func removed(step []edit) (n int) {
	for _, e := range step {
		n += e.end - e.start - len(e.text)
	}
	return n
}

// A candidate is a smaller program, and the step to it.
type candidate struct {
	program *Program
	step    []edit
}

func compareCandidates(x, y candidate) int { return cmp.Compare(x.program.size(), y.program.size()) }

// size says how much there is to read: the tokens, and then the bytes.
func (p *Program) size() int {
	n := 0
	ast.Inspect(p.file, func(node ast.Node) bool {
		if node != nil {
			n++
		}
		return true
	})
	return n*1000 + len(p.Source)
}

// try returns the steps that keep what the targets show.
func try(checker *Checker, targets []*Target, steps [][][]edit) ([][]candidate, error) {
	type trial struct {
		target int
		candidate
	}
	var trials []trial
	for i, t := range targets {
		found := make([]*Program, len(steps[i]))
		each(len(steps[i]), func(j int) {
			source, err := apply(t.Program.Source, steps[i][j])
			if err != nil {
				return
			}
			if p, err := tidy(checker, source); err == nil && p.size() < t.Program.size() {
				found[j] = p
			}
		})
		seen := make(map[string]bool)
		for j, p := range found {
			if p != nil && !seen[string(p.Source)] {
				seen[string(p.Source)] = true
				trials = append(trials, trial{i, candidate{p, steps[i][j]}})
			}
		}
	}
	keep := make([]bool, len(trials))
	var run []*Program
	for _, trial := range trials {
		run = append(run, trial.program)
	}
	const batch = 600
	for start := 0; start < len(run); start += batch {
		end := min(start+batch, len(run))
		cases, err := judge(checker, run[start:end], func(n int) []variant {
			return variantsOf(targets[trials[start+n].target].Kind)
		})
		if err != nil {
			return nil, err
		}
		for n, c := range cases {
			k := start + n
			t := targets[trials[k].target]
			keep[k] = slices.ContainsFunc(c.Disagreements, func(d Disagreement) bool { return d.Kind == t.Kind && d.Silence == t.Silence })
			if t.Kind != "program panics" && c.has("program panics") || !t.alive(c.Run.life()) {
				keep[k] = false
			}
		}
	}
	good := make([][]candidate, len(targets))
	for k, trial := range trials {
		if keep[k] {
			good[trial.target] = append(good[trial.target], trial.candidate)
		} else {
			trial.program.remove()
		}
	}
	for _, g := range good {
		slices.SortStableFunc(g, compareCandidates)
	}
	return good, nil
}

// variantsOf returns the variants that may show a kind of disagreement.
func variantsOf(kind string) []variant {
	return slices.DeleteFunc(slices.Clone(variants), func(v variant) bool {
		return !strings.HasPrefix(kind, "panic ") && !strings.Contains(kind, v.name+":")
	})
}

// steps returns the edits that may make a program smaller, each a step of its
// own. Most of them do not compile or change what it shows.
func (p *Program) steps() (steps [][]edit) {
	replace := func(n ast.Node, text string) {
		steps = append(steps, []edit{{p.offset(n.Pos()), p.offset(n.End()), text}})
	}
	list := func(l []ast.Stmt) string {
		if len(l) == 0 {
			return ""
		}
		return string(p.Source[p.offset(l[0].Pos()):p.offset(l[len(l)-1].End())])
	}
	stmts := func(l []ast.Stmt) {
		for _, s := range l {
			replace(s, "")
		}
	}
	var comments []edit
	for _, c := range p.file.Comments {
		comments = append(comments, edit{p.offset(c.Pos()), p.offset(c.End()), ""})
	}
	steps = append(steps, comments)
	ast.Inspect(p.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Name.Name != "Handler" {
				replace(n, "")
			}
		case *ast.BlockStmt:
			stmts(n.List)
		case *ast.CaseClause:
			replace(n, "")
			stmts(n.Body)
			if len(n.List) > 1 {
				for i := 1; i < len(n.List); i++ {
					steps = append(steps, []edit{{p.offset(n.List[i-1].End()), p.offset(n.List[i].End()), ""}})
				}
			}
		case *ast.IfStmt:
			init := ""
			if n.Init != nil {
				init = p.text(n.Init) + "\n"
			}
			replace(n, init+list(n.Body.List))
			if n.Init != nil {
				replace(n, init+"if "+p.text(n.Cond)+" "+p.text(n.Body))
			}
			if n.Else != nil {
				steps = append(steps, []edit{{p.offset(n.Body.End()), p.offset(n.Else.End()), ""}})
				if b, ok := n.Else.(*ast.BlockStmt); ok {
					replace(n, init+list(b.List))
				}
			}
		case *ast.ForStmt:
			replace(n, list(n.Body.List))
		case *ast.RangeStmt:
			replace(n, list(n.Body.List))
		case *ast.SwitchStmt:
			for _, c := range n.Body.List {
				c := c.(*ast.CaseClause)
				replace(n, list(c.Body))
				if n.Tag != nil && len(c.List) == 1 {
					replace(n, fmt.Sprintf("if %s == %s {\n%s\n}", p.text(n.Tag), p.text(c.List[0]), list(c.Body)))
				}
				if n.Tag == nil && len(c.List) == 1 {
					replace(n, fmt.Sprintf("if %s {\n%s\n}", p.text(c.List[0]), list(c.Body)))
				}
			}
		case *ast.ExprStmt:
			if call, ok := n.X.(*ast.CallExpr); ok {
				if lit, ok := call.Fun.(*ast.FuncLit); ok {
					replace(n, list(lit.Body.List))
				}
				if text, ok := p.inlined(call); ok {
					replace(n, text)
				}
			}
		case *ast.CompositeLit:
			for i, e := range n.Elts {
				end := e.End()
				if i+1 < len(n.Elts) {
					end = n.Elts[i+1].Pos()
				} else {
					end = n.Rbrace
				}
				steps = append(steps, []edit{{p.offset(e.Pos()), p.offset(end), ""}})
			}
		case *ast.BinaryExpr:
			if n.Op == token.LAND || n.Op == token.LOR {
				replace(n, p.text(n.X))
				replace(n, p.text(n.Y))
			}
		case *ast.UnaryExpr:
			if n.Op == token.NOT {
				replace(n, p.text(n.X))
			}
		case *ast.ParenExpr:
			replace(n, p.text(n.X))
		}
		if e, ok := n.(ast.Expr); ok {
			p.simpler(e, replace)
		}
		return true
	})
	return append(steps, p.inlinings()...)
}

// simpler replaces an expression by one that is easier to read.
func (p *Program) simpler(e ast.Expr, replace func(ast.Node, string)) {
	tv := p.pkg.TypesInfo.Types[e]
	if tv.Type == nil || !tv.IsValue() {
		return
	}
	if _, ok := e.(*ast.BasicLit); !ok && tv.Value != nil && types.Identical(tv.Type, types.Typ[types.String]) {
		replace(e, tv.Value.ExactString())
	}
	if call, ok := e.(*ast.CallExpr); ok && types.Identical(tv.Type, types.Typ[types.String]) && p.text(e) != `r.Header.Get("Origin")` {
		replace(e, `r.Header.Get("Origin")`)
		for _, arg := range call.Args {
			replace(e, p.text(arg))
		}
	}
	if basic, ok := tv.Type.Underlying().(*types.Basic); ok && basic.Info()&types.IsBoolean != 0 {
		ast.Inspect(e, func(n ast.Node) bool {
			if arg, ok := n.(*ast.Ident); ok {
				if obj, ok := p.pkg.TypesInfo.Uses[arg].(*types.Var); ok && types.Identical(obj.Type(), types.Typ[types.String]) {
					replace(e, arg.Name+` != ""`)
					replace(e, fmt.Sprintf("%s == %q", arg.Name, allowed))
				}
			}
			return true
		})
	}
}

// inlined returns the body of a function of the package that is called with
// variables of the names of its parameters, and that does not return early.
func (p *Program) inlined(call *ast.CallExpr) (string, bool) {
	id, ok := call.Fun.(*ast.Ident)
	if !ok {
		return "", false
	}
	for _, decl := range p.file.Decls {
		decl, ok := decl.(*ast.FuncDecl)
		if !ok || decl.Name.Name != id.Name || decl.Recv != nil || len(decl.Body.List) == 0 {
			continue
		}
		var names []string
		for _, field := range decl.Type.Params.List {
			for _, name := range field.Names {
				names = append(names, name.Name)
			}
		}
		if len(names) != len(call.Args) {
			return "", false
		}
		before := ""
		for i, arg := range call.Args {
			if text := p.text(arg); text != names[i] {
				before += names[i] + " := " + text + "\n"
			}
		}
		returns := false
		ast.Inspect(decl.Body, func(n ast.Node) bool {
			_, ok := n.(*ast.ReturnStmt)
			returns = returns || ok
			return !returns
		})
		body := p.Source[p.offset(decl.Body.Lbrace)+1 : p.offset(decl.Body.Rbrace)]
		return before + string(body), !returns
	}
	return "", false
}

// inlinings replaces variables by what they are declared as, if nothing else is
// assigned to them.
func (p *Program) inlinings() (steps [][]edit) {
	assigned := make(map[types.Object]bool)
	ast.Inspect(p.file, func(n ast.Node) bool {
		if a, ok := n.(*ast.AssignStmt); ok {
			for _, lhs := range a.Lhs {
				if id, ok := lhs.(*ast.Ident); ok {
					assigned[p.pkg.TypesInfo.Uses[id]] = true
				}
			}
		}
		return true
	})
	ast.Inspect(p.file, func(n ast.Node) bool {
		def, ok := n.(*ast.AssignStmt)
		if !ok || def.Tok != token.DEFINE || len(def.Lhs) != 1 || len(def.Rhs) != 1 {
			return true
		}
		id, ok := def.Lhs[0].(*ast.Ident)
		if !ok {
			return true
		}
		obj := p.pkg.TypesInfo.Defs[id]
		if assigned[obj] {
			return true
		}
		var step []edit
		for use, o := range p.pkg.TypesInfo.Uses {
			if o == obj && obj != nil {
				step = append(step, edit{p.offset(use.Pos()), p.offset(use.End()), p.text(def.Rhs[0])})
			}
		}
		steps = append(steps, append(step, edit{p.offset(def.Pos()), p.offset(def.End()), ""}))
		return true
	})
	return steps
}

// tidy checks a source after it has been cut: it leaves out imports, variables
// and declarations that nothing uses any more.
func tidy(checker *Checker, source []byte) (*Program, error) {
	for range 20 {
		p, err := checker.Check(source)
		if err != nil {
			var typeErr types.Error
			if !errors.As(err, &typeErr) {
				return nil, err
			}
			source, err = p.withoutUnused(typeErr)
			if err != nil {
				return nil, err
			}
			continue
		}
		edits := p.unused()
		if len(edits) == 0 {
			return p, nil
		}
		p.remove()
		if source, err = apply(p.Source, edits); err != nil {
			return nil, err
		}
	}
	return nil, errors.New("there is always something unused")
}

// withoutUnused cuts what an error says is unused.
func (p *Program) withoutUnused(e types.Error) ([]byte, error) {
	if !strings.Contains(e.Msg, "imported and not used") && !strings.Contains(e.Msg, "declared and not used") {
		return nil, e
	}
	at := e.Pos
	var cut []edit
	ast.Inspect(p.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			if n.Pos() == at {
				cut = append(cut, edit{p.offset(n.Pos()), p.offset(n.End()), ""})
			}
		case *ast.AssignStmt:
			for i, lhs := range n.Lhs {
				if lhs.Pos() != at {
					continue
				}
				if len(n.Lhs) == 1 {
					cut = append(cut, edit{p.offset(n.Pos()), p.offset(n.End()), ""})
				} else {
					cut = append(cut, edit{p.offset(n.Lhs[i].Pos()), p.offset(n.Lhs[i].End()), "_"})
				}
			}
		case *ast.DeclStmt:
			if n.Pos() < at && at < n.End() {
				cut = append(cut, edit{p.offset(n.Pos()), p.offset(n.End()), ""})
			}
		case *ast.RangeStmt:
			if n.Key != nil && n.Key.Pos() == at && n.Value == nil {
				cut = append(cut, edit{p.offset(n.Key.Pos()), p.offset(n.TokPos) + len(":="), ""})
			} else if n.Value != nil && n.Value.Pos() == at || n.Key != nil && n.Key.Pos() == at {
				cut = append(cut, edit{p.offset(at), p.offset(at) + len(p.identAt(at)), "_"})
			}
		}
		return true
	})
	if len(cut) == 0 {
		return nil, e
	}
	return apply(p.Source, cut[:1])
}

func (p *Program) identAt(at token.Pos) string {
	rest := string(p.Source[p.offset(at):])
	end := strings.IndexFunc(rest, func(r rune) bool {
		return r != '_' && !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9')
	})
	return rest[:max(end, 0)]
}

// unused returns edits that cut the declarations that nothing uses.
func (p *Program) unused() (edits []edit) {
	used := make(map[types.Object]bool)
	for id, obj := range p.pkg.TypesInfo.Uses {
		// A function that only calls itself is not used.
		if obj.Pos().IsValid() && !p.within(id, obj) {
			used[obj] = true
		}
	}
	keepMethod := func(f *ast.FuncDecl) bool { return used[p.pkg.TypesInfo.Defs[f.Name]] }
	keep := func(id *ast.Ident) bool {
		return used[p.pkg.TypesInfo.Defs[id]] || id.Name == "Handler" || id.Name == "init"
	}
	cut := func(n ast.Node) { edits = append(edits, edit{p.offset(n.Pos()), p.offset(n.End()), ""}) }
	configure := slices.ContainsFunc(p.file.Decls, func(d ast.Decl) bool {
		f, ok := d.(*ast.FuncDecl)
		return ok && f.Name.Name == "Configure" && len(f.Body.List) > 0
	})
	for _, decl := range p.file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			if decl.Recv != nil && !keepMethod(decl) || decl.Recv == nil && !keep(decl.Name) && !(decl.Name.Name == "Configure" && configure) {
				cut(decl)
				if decl.Doc != nil {
					cut(decl.Doc)
				}
			}
		case *ast.GenDecl:
			if len(decl.Specs) == 0 {
				cut(decl)
			}
			if decl.Tok == token.IMPORT || len(decl.Specs) != 1 {
				continue
			}
			switch spec := decl.Specs[0].(type) {
			case *ast.ValueSpec:
				if len(spec.Names) == 1 && !keep(spec.Names[0]) {
					cut(decl)
				}
			case *ast.TypeSpec:
				if !keep(spec.Name) {
					cut(decl)
				}
			}
		}
	}
	return edits
}

// within reports whether a use is within the declaration of the function that
// it uses.
func (p *Program) within(id *ast.Ident, obj types.Object) bool {
	for _, decl := range p.file.Decls {
		f, ok := decl.(*ast.FuncDecl)
		if !ok || id.Pos() < f.Pos() || f.End() <= id.Pos() {
			continue
		}
		return p.pkg.TypesInfo.Defs[f.Name] == obj
	}
	return false
}
