package referee

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

//go:embed runner.go.txt
var runner []byte

// An Answer is what one response leaves with.
type Answer struct {
	Status                                    int
	Panic                                     string
	Origin, Credentials, Vary, Cache, Cookies []string
	Methods, Headers, Exposed, MaxAge         []string
	Late                                      []string // of CORS, Vary and cookies, what was set when all had left
	LateCookies                               []string // the lines of those
	Rewritten                                 []string // these, and what was set again with other values
	Others, Body                              string   // all other headers
}

// A Run is all that a program answers.
type Run struct {
	Inputs   Inputs
	Distinct []Answer
	Answers  [][]int // by settings, the defaults first, and by request
}

// Execute compiles the programs into one binary and asks each of them all that
// its inputs say. The programs become files of one package, with the names of
// their declarations made different.
func Execute(programs []*Program, inputs []Inputs) ([]*Run, error) {
	if len(programs) == 0 {
		return nil, nil
	}
	dir, err := os.MkdirTemp("", "referee")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	var table bytes.Buffer
	table.WriteString("package main\n\nvar programs = []program{\n")
	runs := make([]*Run, len(programs))
	for i, p := range programs {
		source, err := p.suffixed(fmt.Sprintf("_p%d", i))
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("p%d.go", i)), source, 0o666); err != nil {
			return nil, err
		}
		runs[i] = &Run{Inputs: inputs[i]}
		fmt.Fprintf(&table, "\t{Handler_p%d, []setting{", i)
		for _, s := range inputs[i].Settings {
			// Have: an expression of a variable, or of a field of one.
			name, field, isField := strings.Cut(s.Expr, ".")
			if isField {
				field = "." + field
			}
			switch {
			case s.Env != "":
				table.WriteString("{}, ")
			case s.isBool:
				fmt.Fprintf(&table, "{b: &%s_p%d%s}, ", name, i, field)
			case s.isList:
				fmt.Fprintf(&table, "{l: &%s_p%d%s}, ", name, i, field)
			default:
				fmt.Fprintf(&table, "{s: &%s_p%d%s}, ", name, i, field)
			}
		}
		table.WriteString("}},\n")
	}
	table.WriteString("}\n")
	for name, content := range map[string][]byte{
		"main.go":  runner,
		"table.go": table.Bytes(),
		"go.mod":   []byte("module referee.test/batch\n\ngo 1.26\n"),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o666); err != nil {
			return nil, err
		}
	}
	binary := filepath.Join(dir, "batch.exe")
	// Optimizing takes longer than the programs run.
	build := exec.Command("go", "build", "-gcflags=-N -l", "-ldflags=-s -w", "-o", binary, ".")
	build.Dir = dir
	build.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build: %v\n%.2000s", err, out)
	}
	stdin, err := json.Marshal(inputs)
	if err != nil {
		return nil, err
	}
	run := exec.Command(binary)
	run.Stdin = bytes.NewReader(stdin)
	run.Stderr = os.Stderr
	stdout, err := run.Output()
	if err != nil {
		return nil, err
	}
	return runs, json.Unmarshal(stdout, &runs)
}

// suffixed returns the program as a file of package main in which all
// declarations of the package have a suffix.
func (p *Program) suffixed(suffix string) ([]byte, error) {
	edits := []edit{{p.offset(p.file.Name.Pos()), p.offset(p.file.Name.End()), "main"}}
	scope := p.pkg.Types.Scope()
	rename := func(id *ast.Ident, obj types.Object) {
		if obj != nil && obj.Parent() == scope && obj.Name() != "init" && obj.Name() != "_" {
			edits = append(edits, edit{p.offset(id.End()), p.offset(id.End()), suffix})
		}
	}
	for id, obj := range p.pkg.TypesInfo.Defs {
		rename(id, obj)
	}
	for id, obj := range p.pkg.TypesInfo.Uses {
		rename(id, obj)
	}
	return apply(p.Source, edits)
}

// requests calls f for each request of the inputs but for its Origin, with the
// number of the first of the answers by Origin.
func (in *Inputs) requests(f func(method string, secure bool, first int)) {
	n := 0
	for _, method := range in.Methods {
		for range len(in.Paths) * len(in.Queries) * len(in.Referers) * len(in.Headers) {
			for _, secure := range in.TLS {
				f(method, secure, n)
				n += len(in.Origins)
			}
		}
	}
}

// describe names the request with a number, for people.
func (in *Inputs) describe(n int) string {
	take := func(length int) int {
		i := n % length
		n /= length
		return i
	}
	origin := in.Origins[take(len(in.Origins))]
	secure := in.TLS[take(len(in.TLS))]
	header := in.Headers[take(len(in.Headers))]
	referer := in.Referers[take(len(in.Referers))]
	query := in.Queries[take(len(in.Queries))]
	path := in.Paths[take(len(in.Paths))]
	s := in.Methods[n] + " " + path
	if query != "" {
		s += "?" + query
	}
	if origin != "" {
		s += ", Origin " + origin
	}
	if referer != "" {
		s += ", Referer " + referer
	}
	if header != "" {
		s += ", " + header
	}
	if secure {
		s += ", TLS"
	}
	return s
}

// choices returns for each combination of the settings the values, by the
// number of the value of each.
func (in *Inputs) choices() [][]int {
	out := [][]int{nil}
	for _, s := range in.Settings {
		n := 1 + len(s.Values)
		if s.Env != "" {
			n--
		} else if s.isBool {
			n = 2
		}
		var next [][]int
		for _, prefix := range out {
			for i := range n {
				next = append(next, append(prefix[:len(prefix):len(prefix)], i))
			}
		}
		out = next
	}
	return out
}

// setting describes a combination of the settings, for people.
func (in *Inputs) setting(n int) string {
	s := ""
	for i, v := range in.choices()[n] {
		set := in.Settings[i]
		name := set.Expr + set.Env
		switch {
		case v == 0:
		case set.isBool:
			s += name + " is switched, "
		case set.Env != "":
			s += name + "=" + strconv.Quote(set.Values[v]) + ", "
		default:
			s += name + "=" + strconv.Quote(set.Values[v-1]) + ", "
		}
	}
	if s == "" {
		return "with default settings"
	}
	return "with " + s[:len(s)-2]
}
