// Package list prints what the servers of some packages let other sites do.
//
//	corsvet list [flags] [packages]
//
// There are three lists: of the CORS policies, whether a library has them or code
// that writes headers; of the cookies; and of what upgrades connections to
// WebSockets. They report no mistakes: they are what a reviewer starts from. See
// package inventory.
package list

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"go/token"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"text/tabwriter"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/heap"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/report"
	"github.com/corsvet/corsvet/internal/progress"
	"github.com/corsvet/corsvet/passes/inventory"
)

// The exit statuses.
const (
	exitOK = iota
	exitBroken
	exitUsage
)

// A Policy is a CORS policy, or an upgrader of connections to WebSockets, as it is
// printed.
type Policy struct {
	Place
	By          string   `json:"by"`
	Origins     []string `json:"origins"`
	Credentials string   `json:"credentials,omitempty"`
	Methods     []string `json:"methods,omitempty"`
	Vary        string   `json:"vary,omitempty"`
	Anyone      string   `json:"anyone"`
}

// A Cookie is a cookie, as it is printed.
type Cookie struct {
	Place
	Name     string `json:"name"`
	SameSite string `json:"sameSite,omitempty"`
	Secure   string `json:"secure"`
	HTTPOnly string `json:"httpOnly"`
	Path     string `json:"path,omitempty"`
	Domain   string `json:"domain,omitempty"`
}

// A Place is where a line of a list comes from.
type Place struct {
	Package string `json:"package"`
	File    string `json:"file"` // relative to the current directory, if it is below that
	Line    int    `json:"line"`
	Column  int    `json:"column"`
}

func (p Place) String() string { return fmt.Sprintf("%s:%d", p.File, p.Line) }

// Lists are what is printed.
type Lists struct {
	Policies  []Policy `json:"policies"`
	Cookies   []Cookie `json:"cookies"`
	Upgraders []Policy `json:"upgraders"`
}

// Main runs the command and returns the exit status: 1 if some packages could not
// be looked at, 2 if it was called wrongly.
func Main(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("corsvet list", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asJSON := flags.Bool("json", false, "print JSON")
	tags := flags.String("tags", "", "comma-separated list of build `tags`")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, "usage: corsvet list [flags] [packages]\n\nList CORS policies, cookies and WebSocket upgraders.\n\n")
		flags.SetOutput(stdout)
		flags.PrintDefaults()
		return exitOK
	case err != nil:
		fmt.Fprintln(stderr, "corsvet:", err)
		return exitUsage
	}
	config := &finding.Config{Analyzers: []*analysis.Analyzer{inventory.Analyzer}, Patterns: flags.Args(), Loaded: heap.Loaded}
	if len(config.Patterns) == 0 {
		config.Patterns = []string{"."}
	}
	if *tags != "" {
		config.BuildFlags = []string{"-tags=" + *tags}
	}
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	if err := run(ctx, config, *asJSON, stdout, stderr); err != nil {
		for line := range strings.SplitSeq(err.Error(), "\n") {
			fmt.Fprintln(stderr, "corsvet:", line)
		}
		return exitBroken
	}
	return exitOK
}

func run(ctx context.Context, config *finding.Config, asJSON bool, stdout, stderr io.Writer) error {
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	line := progress.OnTerminal(stderr, "corsvet")
	defer line.Clear()
	config.Progress = line.Show
	res, err := finding.Run(ctx, config)
	if err != nil {
		return err
	}
	line.Clear()
	broken := errors.New(strings.Join(res.Problems, "\n"))
	if len(res.Packages) == 0 {
		return broken
	}
	lists := listsOf(res, dir)
	if asJSON {
		encoder := json.NewEncoder(stdout)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		err = encoder.Encode(lists)
	} else {
		err = lists.print(stdout, len(res.Packages))
	}
	if err == nil && len(res.Problems) > 0 {
		return broken
	}
	return err
}

// listsOf returns the lists of all packages, by file and line.
func listsOf(res *finding.Result, dir string) *Lists {
	lists := &Lists{Policies: []Policy{}, Cookies: []Cookie{}, Upgraders: []Policy{}} // JSON has no null then
	for _, act := range res.Graph.Roots {
		inv, ok := act.Result.(*inventory.Inventory)
		if !ok {
			continue
		}
		place := func(pos token.Pos) Place {
			p := act.Package.Fset.Position(pos)
			return Place{act.Package.PkgPath, report.ShortPath(dir, p.Filename), p.Line, p.Column}
		}
		policies := func(to []Policy, from []*inventory.Policy) []Policy {
			for _, p := range from {
				to = append(to, Policy{place(p.Pos), p.By, p.Origins, p.Credentials, p.Methods, p.Vary, p.Anyone})
			}
			return to
		}
		lists.Policies = policies(lists.Policies, inv.Policies)
		lists.Upgraders = policies(lists.Upgraders, inv.Upgraders)
		for _, c := range inv.Cookies {
			lists.Cookies = append(lists.Cookies, Cookie{place(c.Pos), c.Name, c.SameSite, c.Secure, c.HttpOnly, c.Path, c.Domain})
		}
	}
	slices.SortStableFunc(lists.Policies, func(p, q Policy) int { return p.compare(q.Place) })
	slices.SortStableFunc(lists.Upgraders, func(p, q Policy) int { return p.compare(q.Place) })
	slices.SortStableFunc(lists.Cookies, func(c, d Cookie) int { return c.compare(d.Place) })
	return lists
}

func (p Place) compare(q Place) int {
	if n := strings.Compare(p.File, q.File); n != 0 {
		return n
	}
	if p.Line != q.Line {
		return p.Line - q.Line
	}
	return p.Column - q.Column
}

// print prints the lists that have lines as tables, and how many lines they have.
func (l *Lists) print(out io.Writer, packages int) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	if len(l.Policies) > 0 {
		row(w, "CORS POLICY", "BY", "ORIGINS", "CREDENTIALS", "METHODS", "VARY", "ANY SITE")
		for _, p := range l.Policies {
			row(w, p.Place.String(), p.By, strings.Join(p.Origins, ", "), p.Credentials, strings.Join(p.Methods, " "), p.Vary, p.Anyone)
		}
		fmt.Fprintln(w)
	}
	if len(l.Cookies) > 0 {
		row(w, "COOKIE", "NAME", "SAMESITE", "SECURE", "HTTPONLY", "PATH", "DOMAIN")
		for _, c := range l.Cookies {
			row(w, c.Place.String(), c.Name, c.SameSite, c.Secure, c.HTTPOnly, c.Path, c.Domain)
		}
		fmt.Fprintln(w)
	}
	if len(l.Upgraders) > 0 {
		row(w, "WEBSOCKET UPGRADER", "BY", "ORIGINS", "ANY SITE")
		for _, p := range l.Upgraders {
			row(w, p.Place.String(), p.By, strings.Join(p.Origins, ", "), p.Anyone)
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintf(w, "%s, %s, %s in %s\n", count(len(l.Policies), "CORS policy", "CORS policies"),
		count(len(l.Cookies), "cookie", "cookies"), count(len(l.Upgraders), "WebSocket upgrader", "WebSocket upgraders"),
		count(packages, "package", "packages"))
	return w.Flush()
}

// row prints a row of a table; what is empty is a dash.
func row(w io.Writer, cells ...string) {
	for i, cell := range cells {
		if cell == "" {
			cells[i] = "-"
		}
	}
	fmt.Fprintln(w, strings.Join(cells, "\t"))
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
