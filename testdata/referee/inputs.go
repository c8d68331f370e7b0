package referee

import (
	"go/ast"
	"go/token"
	"go/types"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

// The origins that every program is asked with. Evil is made so that no check
// for a part of an origin that people write lets it through by chance.
const (
	allowed = "https://app.example.com"
	evil    = "https://evil.test"
	null    = "null"
)

// Inputs are all requests that a program is run with, under all settings: the
// product of the lists.
type Inputs struct {
	Settings []Setting
	Methods  []string // "OPTIONS preflight" asks for a method
	Paths    []string
	Queries  []string
	Referers []string
	Headers  []string // of the form "Name: value", several with " and " between, or "" for none
	TLS      []bool
	Origins  []string // "" for none; last, so that the answers by Origin are neighbours

	foreign []string // those of Origins that belong to others and look like the program's
	written []string // those that stand in the program
	bearing []string // those that only bear out what is reported: a miss by them is none
}

// A Setting is a variable that whoever runs the program may choose.
type Setting struct {
	Expr   string // such as "debug", "config.Origin"
	Env    string // the name of an environment variable, if it is one
	Values []string
	isBool bool
	isList bool // Values are lists of one
}

// inputs finds out by the text of a program, and by what is said of it, what may
// make a difference to it.
func (p *Program) inputs(findings []Finding) Inputs {
	named, supposed := claimed(findings)
	in := Inputs{
		Settings: p.settings(),
		Methods:  []string{"GET", "POST", "OPTIONS", "OPTIONS preflight"},
		Paths:    []string{"/"},
		Queries:  []string{""},
		Referers: []string{""},
		Headers:  []string{""},
		TLS:      []bool{false},
	}
	origins := []string{allowed, evil, null}
	add := func(list *[]string, s string) {
		if !slices.Contains(*list, s) {
			*list = append(*list, s)
		}
	}
	ast.Inspect(p.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.BasicLit:
			s, err := strconv.Unquote(n.Value)
			if n.Kind != token.STRING || err != nil || len(in.Paths) > 5 {
				break
			}
			if strings.HasPrefix(s, "/") && !strings.ContainsAny(s, " \n;,") {
				add(&in.Paths, s)
			}
			if isOrigin(s) {
				add(&in.written, s)
				if len(origins) < 6 {
					add(&origins, s)
				}
			}
		case *ast.SelectorExpr:
			switch n.Sel.Name {
			case "Query", "FormValue":
				in.Queries = []string{"", "debug=1", "origin=" + evil, "origin=" + allowed}
			case "Path":
				add(&in.Paths, "/elsewhere") // which the program need not name
			case "Referer":
				in.Referers = []string{"", evil + "/page", allowed + "/page"}
			case "TLS":
				in.TLS = []bool{false, true}
			case "Cookie":
				in.Headers = []string{"", "Cookie: session=1"}
			}
		}
		return true
	})
	for _, header := range []string{"Authorization: Bearer x", "X-Requested-With: XMLHttpRequest"} {
		name, _, _ := strings.Cut(header, ":")
		if strings.Contains(string(p.Source), strconv.Quote(name)) {
			for _, other := range in.Headers[1:] {
				in.Headers = append(in.Headers, other+" and "+header)
			}
			in.Headers = append(in.Headers, header)
		}
	}
	if p.comparesOptions() || p.namesPreflights() || p.hasConstant(func(s string) bool { return s == http.MethodPut }) {
		in.Methods = append(in.Methods, http.MethodPut)
	}
	for _, o := range named {
		add(&origins, o)
	}
	for i, s := range in.Settings {
		for _, value := range supposed {
			if !s.isBool {
				add(&in.Settings[i].Values, value)
			}
		}
	}
	for _, o := range p.foreign() {
		if in.size()*(len(origins)+1) < maxRequests {
			add(&origins, o)
			add(&in.foreign, o)
		}
	}
	for _, o := range p.bearing() {
		if in.size()*(len(origins)+1) < maxRequests && !slices.Contains(origins, o) {
			add(&origins, o)
			add(&in.bearing, o)
		}
		more := func(list []string) bool {
			return len(list) > 1 && in.size()/len(list)*(len(list)+1)*len(origins) < maxRequests
		}
		if _, err := cors.ParseOrigin(o); err != nil {
			continue
		}
		if more(in.Referers) { // of a page
			add(&in.Referers, o+"/page")
		}
		if more(in.Queries) {
			add(&in.Queries, "origin="+url.QueryEscape(o))
		}
	}
	in.Origins = append(origins, "")
	return in
}

// bearing returns texts that begin or end as the program may want it of an Origin, few
// of which any browser sends: a check that lets in nobody is a check for all that.
func (p *Program) bearing() (list []string) {
	ast.Inspect(p.file, func(n ast.Node) bool {
		lit, ok := n.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING || len(list) >= 12 {
			_, isImport := n.(*ast.ImportSpec)
			return !isImport
		}
		s, err := strconv.Unquote(lit.Value)
		switch {
		case err != nil || len(s) > 40 || strings.HasPrefix(s, "/") || strings.ContainsAny(s, " \n;,<{"):
		case strings.Contains(s, "localhost"):
			list = append(list, "http://localhost")
		case strings.Contains(s, "*."):
			list = append(list, s, strings.ReplaceAll(s, "*", "www"))
		case strings.HasPrefix(s, "."):
			list = append(list, s, "https://www"+s)
		case strings.Contains(s, "."):
			list = append(list, s, "www."+s, "https://www."+s)
		}
		return true
	})
	return list
}

// maxRequests is how many requests a program is asked with before origins are left
// out.
const maxRequests = 60000

// size is the number of requests, but for the Origin, under all settings.
func (in *Inputs) size() int {
	return len(in.Methods) * len(in.Paths) * len(in.Queries) * len(in.Referers) * len(in.Headers) * len(in.TLS) * len(in.choices())
}

// isOrigin reports whether s looks like a serialized origin.
func isOrigin(s string) bool {
	scheme, host, ok := strings.Cut(s, "://")
	return ok && (scheme == "https" || scheme == "http") && host != "" && !strings.ContainsAny(host, "/ *,%")
}

// settings returns the variables of the package that may change: those that are
// exported, that a function assigns to, or that begin with what the environment
// says; and the variables of the environment that functions read.
func (p *Program) settings() []Setting {
	assigned := make(map[string]bool)
	var env []Setting
	var decls []*ast.ValueSpec
	for _, decl := range p.file.Decls {
		switch decl := decl.(type) {
		case *ast.GenDecl:
			if decl.Tok == token.VAR {
				for _, spec := range decl.Specs {
					decls = append(decls, spec.(*ast.ValueSpec))
				}
			}
		case *ast.FuncDecl:
			ast.Inspect(decl, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.AssignStmt:
					for _, lhs := range n.Lhs {
						assigned[types.ExprString(lhs)] = true
					}
				case *ast.CallExpr:
					if types.ExprString(n.Fun) == "os.Getenv" && len(n.Args) == 1 {
						if name := p.constant(n.Args[0]); name != "" {
							env = append(env, Setting{Env: name, Values: []string{"", "true", "*", allowed}})
						}
					}
				}
				return true
			})
		}
	}
	var out []Setting
	add := func(expr string, t types.Type) {
		if list, ok := t.Underlying().(*types.Slice); ok && types.Identical(list.Elem(), types.Typ[types.String]) {
			out = append(out, Setting{Expr: expr, Values: []string{allowed}, isList: true})
			return
		}
		basic, ok := t.Underlying().(*types.Basic)
		switch {
		case !ok:
		case basic.Kind() == types.Bool:
			out = append(out, Setting{Expr: expr, isBool: true})
		case basic.Kind() == types.String:
			out = append(out, Setting{Expr: expr, Values: p.compared(expr)})
		}
	}
	for _, spec := range decls {
		for i, name := range spec.Names {
			obj := p.pkg.TypesInfo.Defs[name]
			if obj == nil {
				continue
			}
			if st, ok := obj.Type().Underlying().(*types.Struct); ok {
				for field := range st.Fields() {
					if expr := name.Name + "." + field.Name(); name.IsExported() && field.Exported() || assigned[expr] {
						add(expr, field.Type())
					}
				}
				continue
			}
			fromEnv := i < len(spec.Values) && strings.Contains(types.ExprString(spec.Values[i]), "os.Getenv(")
			if name.IsExported() || assigned[name.Name] || fromEnv {
				add(name.Name, obj.Type())
			}
		}
	}
	out = append(out, slices.CompactFunc(env, func(x, y Setting) bool { return x.Env == y.Env })...)
	return out[:min(len(out), 4)]
}

// compared returns values for a setting that is a string: what the program
// compares it with, and what is likely.
func (p *Program) compared(expr string) []string {
	values := []string{"", "*", allowed}
	ast.Inspect(p.file, func(n ast.Node) bool {
		var list []ast.Expr
		switch n := n.(type) {
		case *ast.BinaryExpr:
			if types.ExprString(n.X) == expr {
				list = []ast.Expr{n.Y}
			}
		case *ast.SwitchStmt:
			if n.Tag != nil && types.ExprString(n.Tag) == expr {
				for _, clause := range n.Body.List {
					list = append(list, clause.(*ast.CaseClause).List...)
				}
			}
		}
		for _, e := range list {
			if s := p.constant(e); !slices.Contains(values, s) && len(values) < 5 {
				values = append(values, s)
			}
		}
		return true
	})
	return values
}

// constant returns the value of a constant string.
func (p *Program) constant(e ast.Expr) string {
	v := p.pkg.TypesInfo.Types[e].Value
	if v == nil {
		return ""
	}
	s, _ := strconv.Unquote(v.ExactString())
	return s
}
