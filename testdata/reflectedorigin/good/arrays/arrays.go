// Package arrays has what a handler lets everybody in by in one element of an array, and
// asks for another, or in one of the objects that a loop makes.
package arrays

import "net/http"

type site struct {
	origin string
	open   bool
	next   *site
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func flags(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var oks [3]bool
	for i := 0; i < len(oks); i++ {
		oks[i] = i == 0
	}
	if oks[1] {
		allow(w, origin)
	}
}

func names(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var a [3]string
	names := [3]string{"https://a.example", "https://b.example", "https://c.example"}
	for i := range 3 {
		a[i] = names[i]
	}
	for i := 0; i < len(a); i++ {
		if a[i] == origin {
			allow(w, origin)
		}
	}
}

func fromNew(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var checks [2]*site
	for i := 0; i < 2; i++ {
		s := new(site)
		s.origin = "https://app.example.com"
		s.open = i == 5
		checks[i] = s
	}
	for i := range checks {
		if checks[i].open || checks[i].origin == origin {
			allow(w, origin)
		}
	}
}

func firstOfMany(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var first *site
	for i := 0; i < 100; i++ {
		s := new(site)
		if i == 0 {
			first = s
		} else {
			s.open = true
		}
	}
	if first.open {
		allow(w, origin)
	}
}

func firstOfUnknown(n int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		var first *site
		for i := 0; i < n; i++ {
			s := &site{}
			if first == nil {
				first = s
				continue
			}
			s.open = true
		}
		if first != nil && first.open {
			allow(w, origin)
		}
	}
}

func linked(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var list *site
	for i := 0; i < 3; i++ {
		s := new(site)
		s.next = list
		s.open = i == 2
		list = s
	}
	if list.next.open {
		allow(w, origin)
	}
}

func maps(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	var hs [2]http.Header
	for i := range hs {
		hs[i] = http.Header{}
	}
	hs[0].Set("Access-Control-Allow-Origin", "https://app.example.com")
	hs[1].Set("Access-Control-Allow-Origin", origin)
	for k, v := range hs[0] {
		w.Header()[k] = v
	}
}

func two(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var a, b *site
	for i := 0; i < 2; i++ {
		s := new(site)
		if i == 0 {
			a = s
		} else {
			b = s
		}
	}
	b.open = true
	if a.open {
		allow(w, origin)
	}
}

func notThat(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var flags [4]bool
	flags[2] = true
	for i := 0; i < len(flags); i++ {
		if flags[i] && i != 2 {
			allow(w, origin)
		}
	}
}

func structs(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var sites [3]site
	for i := range sites {
		sites[i].open = i > 5
		sites[i].origin = "https://app.example.com"
	}
	for i := 0; i < len(sites); i++ {
		s := &sites[i]
		if s.open || s.origin == origin {
			allow(w, origin)
		}
	}
}

func copied(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	a := [2]bool{}
	b := a
	b[0] = true
	if a[0] {
		allow(w, origin)
	}
	_ = b
}

func even(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var a [8]bool
	for i := 0; i < 8; i++ {
		if i%2 == 0 {
			a[i] = true
		}
	}
	if a[3] {
		allow(w, origin)
	}
}

func grid(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var grid [2][2]bool
	for i := range 2 {
		for j := range 2 {
			grid[i][j] = i == j
		}
	}
	if grid[0][1] {
		allow(w, origin)
	}
}

func byPointer(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var a [2]bool
	p := &a
	p[1] = true
	for i := range p {
		if p[i] && i == 0 {
			allow(w, origin)
		}
	}
}

func made(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	sites := make([]*site, 2)
	for i := range 2 {
		sites[i] = new(site)
		sites[i].open = i == 7
	}
	sites[1].open = true
	if sites[0].open {
		allow(w, origin)
	}
}
