package framework

import (
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

// A Login is a function that makes a middleware of a framework which refuses requests that
// bring no Authorization, preflights included.
type Login struct {
	Path, Name string

	// Fields are those of a struct, its operand, by which it stays that.
	Fields []string

	// Token says that it asks for a token, in Authorization by default, rather than for a
	// password, which browsers send for any site.
	Token bool

	// Lookups are the fields of that struct by which it looks for the token elsewhere.
	Lookups []string

	// Elsewhere are functions that such a field may be given, by which it looks where a
	// page of any site may put something.
	Elsewhere []string
}

// MayLookElsewhere reports whether a Lookup that is a text, or one of its parts, says that
// the token may stand where a page of any site has it: in no header, or in one that
// browsers send by themselves.
func MayLookElsewhere(lookup string) bool {
	return slices.ContainsFunc(strings.Split(lookup, ","), func(one string) bool {
		source, name, _ := strings.Cut(strings.TrimSpace(one), ":")
		name, _, _ = strings.Cut(name, ":")
		return source != "header" || cors.IsBrowsers(name)
	})
}

// logins returns the logins of several versions of a package.
func logins(paths []string, rows ...Login) (list []Login) {
	for _, path := range paths {
		for _, l := range rows {
			l.Path = path
			list = append(list, l)
		}
	}
	return list
}

var loginsByName = func() map[[2]string]*Login {
	byName := make(map[[2]string]*Login)
	for _, f := range frameworks {
		for i, l := range f.Logins {
			byName[[2]string{l.Path, l.Name}] = &f.Logins[i]
		}
	}
	return byName
}()

// LoginOf returns the login that a function makes, nil if it makes none.
func LoginOf(f *types.Func) *Login {
	if f.Pkg() == nil || f.Signature().Recv() != nil {
		return nil
	}
	return loginsByName[[2]string{f.Pkg().Path(), f.Name()}]
}
