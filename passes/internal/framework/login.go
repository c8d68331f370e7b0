package framework

import "go/types"

// A Login is a function that makes a middleware of a framework which refuses requests that
// bring no Authorization, preflights included.
type Login struct {
	Path, Name string

	// Fields are those of a struct, its operand, by which it stays that.
	Fields []string
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
