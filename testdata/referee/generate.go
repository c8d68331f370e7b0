package referee

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
)

// Generate writes the program of a seed. The same seed gives the same program.
func Generate(seed uint64) []byte {
	// Which programs are about parts of the Origin and preflights is decided apart,
	// so that the others are what they would be without these.
	apart := rand.New(rand.NewPCG(seed, 2))
	g := &generator{
		Rand:     rand.New(rand.NewPCG(seed, 1)),
		declared: make(map[string]bool),
		loose:    apart.IntN(100) < 40,
		odd:      apart.IntN(100) < 30,
	}
	g.style = g.IntN(styles)
	g.handler()
	return g.file()
}

// A generator writes one program.
type generator struct {
	*rand.Rand
	decls    []string        // declarations of the package
	declared map[string]bool // their names
	settings []setting
	style    int // the way of writing headers that this program prefers

	// Loose programs test a part of the Origin, odd ones have to do with preflights.
	loose, odd bool
}

// A setting is a variable that whoever runs the program chooses.
type setting struct {
	name      string // of the variable
	cond      string // an expression that is true or false by it
	parameter string // what Configure takes for it, if it does
	assign    string
}

// A function is one that is being written.
type function struct {
	w, r    string
	stop    string // the statement that ends it early
	going   string // the statement that ends it after all has been done, or ""
	locals  []local
	counter int
}

// A local is a variable that is declared at the top of a function if the
// function uses it.
type local struct{ name, decl string }

func (g *generator) newFunction(stop, going string) *function {
	names := [][2]string{{"w", "r"}, {"w", "r"}, {"w", "r"}, {"w", "req"}, {"rw", "r"}, {"resp", "req"}, {"writer", "request"}}
	n := names[g.IntN(len(names))]
	return &function{w: n[0], r: n[1], stop: stop, going: going}
}

// local declares a variable at the top of the function.
func (f *function) local(name, decl string) string {
	if !slices.ContainsFunc(f.locals, func(l local) bool { return l.name == name }) {
		f.locals = append(f.locals, local{name, decl})
	}
	return name
}

// fresh returns a name that the function does not have yet.
func (f *function) fresh(base string) string {
	f.counter++
	if f.counter == 1 {
		return base
	}
	return fmt.Sprintf("%s%d", base, f.counter)
}

// body returns the statements with the variables that they use.
func (f *function) body(stmts string) string {
	for _, l := range slices.Backward(f.locals) {
		used := false
		identifiers(stmts, func(name string) string {
			used = used || name == l.name
			return name
		})
		if used {
			stmts = l.decl + "\n" + stmts
		}
	}
	return stmts
}

// word matches a string, or a name that may be one of a variable.
var word = regexp.MustCompile("`[^`]*`|\"(?:[^\"\\\\]|\\\\.)*\"|[.\\w]+")

// identifiers replaces names, outside of strings.
func identifiers(code string, replace func(string) string) string {
	return word.ReplaceAllStringFunc(code, func(s string) string {
		if s[0] == '"' || s[0] == '`' || s[0] == '.' {
			return s
		}
		first, rest, ok := strings.Cut(s, ".")
		if !ok {
			return replace(s)
		}
		return replace(first) + "." + rest
	})
}

// An alternative is one way to write something, with its weight.
type alternative struct {
	weight int
	write  func() string
}

// one takes one of the alternatives.
func (g *generator) one(alternatives ...alternative) string {
	sum := 0
	for _, a := range alternatives {
		sum += a.weight
	}
	n := g.IntN(sum)
	for _, a := range alternatives {
		if n -= a.weight; n < 0 {
			return a.write()
		}
	}
	panic("unreachable")
}

// of returns one of the texts.
func (g *generator) of(texts ...string) string { return texts[g.IntN(len(texts))] }

// chance is true in n of 100 cases.
func (g *generator) chance(n int) bool { return g.IntN(100) < n }

// declare adds a declaration to the package and returns its name. If there is
// one of that name already, then that is used, for it was made the same way.
func (g *generator) declare(name, decl string) string {
	if !g.declared[name] {
		g.declared[name] = true
		g.decls = append(g.decls, decl)
	}
	return name
}

// unique returns a name that no declaration has.
func (g *generator) unique(bases ...string) string {
	base := g.of(bases...)
	name := base
	for i := 2; g.declared[name]; i++ {
		name = fmt.Sprintf("%s%d", base, i)
	}
	return name
}

// file puts the program together, without what nothing uses after all.
func (g *generator) file() []byte {
	for len(g.decls) > 0 {
		n := len(g.decls)
		g.decls = slices.DeleteFunc(slices.Clone(g.decls), func(d string) bool { return !g.uses(d) })
		if len(g.decls) == n {
			break
		}
	}
	var parameters, assigns []string
	for _, s := range g.settings {
		if s.parameter != "" && slices.ContainsFunc(g.decls, func(d string) bool { return slices.Contains(names(d), s.name) }) {
			parameters = append(parameters, s.parameter)
			assigns = append(assigns, s.assign)
		}
	}
	if len(parameters) > 0 {
		g.decls = append(g.decls, fmt.Sprintf("// Configure sets up the server.\nfunc Configure(%s) {\n%s\n}", strings.Join(parameters, ", "), strings.Join(assigns, "\n")))
	}
	code := strings.Join(g.decls, "\n\n")
	var b strings.Builder
	b.WriteString("package api\n\nimport (\n")
	for _, path := range imports {
		base := path[strings.LastIndex(path, "/")+1:]
		if regexp.MustCompile(`(^|[^.\w"])` + base + `\.[A-Z]`).MatchString(code) {
			fmt.Fprintf(&b, "\t%q\n", path)
		}
	}
	b.WriteString(")\n\n" + code + "\n")
	return []byte(b.String())
}

// names returns the names that a declaration declares for the package.
func names(decl string) (names []string) {
	depth := 0
	for line := range strings.Lines(word.ReplaceAllStringFunc(decl, func(s string) string {
		return strings.Map(func(r rune) rune {
			if r == '{' || r == '}' {
				return -1
			}
			return r
		}, s)
	})) {
		if m := declaration.FindStringSubmatch(line); m != nil && depth == 0 {
			names = append(names, m[1])
		}
		depth += strings.Count(line, "{") - strings.Count(line, "}")
	}
	return names
}

var declaration = regexp.MustCompile(`^(?:func|var|const|type) (\w+)`)

// uses reports whether another declaration uses decl.
func (g *generator) uses(decl string) bool {
	declared := names(decl)
	if len(declared) == 0 || slices.Contains(declared, "Handler") {
		return true // a method, or what it is all about
	}
	used := false
	for _, other := range g.decls {
		if other != decl {
			identifiers(other, func(name string) string {
				used = used || slices.Contains(declared, name)
				return name
			})
		}
	}
	return used
}

// setting returns a condition that whoever runs the program decides. There are
// at most four of them.
func (g *generator) setting() string {
	if n := len(g.settings); n > 0 && (n == 4 || g.chance(40)) {
		return g.negated(g.settings[g.IntN(n)].cond)
	}
	base := g.of("debug", "dev", "verbose", "production", "public", "strict", "trace", "embed")
	if g.declared[base] || g.declared[exported(base)] {
		base = g.unique("flag")
	}
	g.declared[base] = true
	g.declared[exported(base)] = true
	var s setting
	switch value := g.of("", "", "", " = true"); g.IntN(6) {
	case 0, 1: // assigned at the start
		decl := "var " + base + " bool"
		if value != "" {
			decl = "var " + base + value
		}
		g.decls = append(g.decls, decl)
		s = setting{name: base, cond: base, parameter: base + "Mode bool", assign: base + " = " + base + "Mode"}
	case 2:
		name := exported(base)
		g.decls = append(g.decls, "// "+name+" may be changed before the server starts.\nvar "+name+" bool")
		s = setting{cond: name}
	case 3:
		g.decls = append(g.decls, fmt.Sprintf("var %s = os.Getenv(%q) != \"\"", base, strings.ToUpper(base)))
		s = setting{cond: base}
	case 4:
		g.decls = append(g.decls, fmt.Sprintf("var %sMode = os.Getenv(%q)", base, strings.ToUpper(base)))
		s = setting{cond: base + `Mode == "on"`}
	case 5:
		g.decls = append(g.decls, fmt.Sprintf("var %sConfig = struct{ Enabled bool; Level string }{}", base))
		s = setting{name: base + "Config", cond: base + "Config.Enabled", parameter: base + "On bool", assign: base + "Config.Enabled = " + base + "On"}
	}
	g.settings = append(g.settings, s)
	return g.negated(s.cond)
}

func (g *generator) negated(cond string) string {
	if !g.chance(25) {
		return cond
	}
	if x, y, ok := strings.Cut(cond, " == "); ok {
		return x + " != " + y
	}
	if x, y, ok := strings.Cut(cond, " != "); ok {
		return x + " == " + y
	}
	return "!" + cond
}

func exported(name string) string { return strings.ToUpper(name[:1]) + name[1:] }

// outline writes what write writes into the function, or moves it to another
// function that is called instead. What it writes may end the function early.
func (g *generator) outline(f *function, write func(*function) string) string {
	return g.one(
		alternative{60, func() string { return write(f) }},
		alternative{14, func() string { // a helper that says whether to go on
			inner := g.newFunction("return false", "return true")
			name := g.unique("allowCORS", "applyCORS", "handleCORS", "prepare")
			g.declared[name] = true
			stmts := inner.body(write(inner))
			if !strings.Contains(stmts, "return false") {
				g.decls = append(g.decls, fmt.Sprintf("func %s(%s http.ResponseWriter, %s *http.Request) {\n%s\n}", name, inner.w, inner.r, strings.ReplaceAll(stmts, "return true", "return")))
				return fmt.Sprintf("%s(%s, %s)", name, f.w, f.r)
			}
			g.decls = append(g.decls, fmt.Sprintf("func %s(%s http.ResponseWriter, %s *http.Request) bool {\n%s\nreturn true\n}", name, inner.w, inner.r, stmts))
			return fmt.Sprintf("if !%s(%s, %s) {\n%s\n}", name, f.w, f.r, f.stop)
		}},
		alternative{8, func() string { // a method of a value of the package
			inner := g.newFunction("return false", "return true")
			typ, receiver := g.unique("policy", "gate", "crossOrigin"), g.unique("gatekeeper", "rules")
			g.declared[typ], g.declared[receiver] = true, true
			stmts := inner.body(write(inner))
			g.decls = append(g.decls, fmt.Sprintf("type %s struct{ name string }\n\nvar %s = %s%s{name: \"api\"}", typ, receiver, g.of("", "&"), typ))
			if !strings.Contains(stmts, "return false") {
				g.decls = append(g.decls, fmt.Sprintf("func (p *%s) apply(%s http.ResponseWriter, %s *http.Request) {\n%s\n}", typ, inner.w, inner.r, strings.ReplaceAll(stmts, "return true", "return")))
				return fmt.Sprintf("%s.apply(%s, %s)", receiver, f.w, f.r)
			}
			g.decls = append(g.decls, fmt.Sprintf("func (p *%s) apply(%s http.ResponseWriter, %s *http.Request) bool {\n%s\nreturn true\n}", typ, inner.w, inner.r, stmts))
			return fmt.Sprintf("if !%s.apply(%s, %s) {\n%s\n}", receiver, f.w, f.r, f.stop)
		}},
		alternative{6, func() string { // an immediate closure
			inner := &function{w: f.w, r: f.r, stop: "return false", going: "return true"}
			stmts := inner.body(write(inner))
			if !strings.Contains(stmts, "return false") {
				return fmt.Sprintf("func() {\n%s\n}()", strings.ReplaceAll(stmts, "return true", "return"))
			}
			return fmt.Sprintf("if ok := func() bool {\n%s\nreturn true\n}(); !ok {\n%s\n}", stmts, f.stop)
		}},
		alternative{4, func() string { // a closure that is called later
			inner := &function{w: f.w, r: f.r, stop: "return false", going: "return true"}
			stmts := inner.body(write(inner))
			name := f.fresh("apply")
			if !strings.Contains(stmts, "return false") {
				return fmt.Sprintf("%s := func() {\n%s\n}\n%s\n%s()", name, strings.ReplaceAll(stmts, "return true", "return"), g.unrelated(f), name)
			}
			return fmt.Sprintf("%s := func() bool {\n%s\nreturn true\n}\nif !%s() {\n%s\n}", name, stmts, name, f.stop)
		}},
		alternative{4, func() string { // a callback
			inner := g.newFunction("return", "return")
			name := g.unique("with", "before", "around")
			g.declared[name] = true
			stmts := inner.body(write(inner))
			g.decls = append(g.decls, fmt.Sprintf("func %s(w http.ResponseWriter, r *http.Request, f func(http.ResponseWriter, *http.Request)) {\n%sf(w, r)\n}", name, g.of("", "log.Print(r.URL)\n")))
			// An early return ends the callback only, and what follows is done too.
			return fmt.Sprintf("%s(%s, %s, func(%s http.ResponseWriter, %s *http.Request) {\n%s\n})", name, f.w, f.r, inner.w, inner.r, stmts)
		}},
		alternative{4, func() string { // a functional option
			inner := g.newFunction("return", "return")
			name := g.unique("optionCORS", "optionHeaders")
			g.declared[name] = true
			stmts := inner.body(write(inner))
			g.declare("option", "type option func(http.ResponseWriter, *http.Request)")
			g.declare("configure", "func configure(w http.ResponseWriter, r *http.Request, options ...option) {\nfor _, o := range options {\no(w, r)\n}\n}")
			g.decls = append(g.decls, fmt.Sprintf("func %s() option {\nreturn func(%s http.ResponseWriter, %s *http.Request) {\n%s\n}\n}", name, inner.w, inner.r, stmts))
			return fmt.Sprintf("configure(%s, %s, %s())", f.w, f.r, name)
		}},
	)
}
