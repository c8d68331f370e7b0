// Package computed has checks that compare what is computed of the Origin.
package computed

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

type site struct{ scheme, host string }

func parse(s string) (*site, error) {
	u, err := url.Parse(s)
	if err != nil {
		return nil, err
	}
	return &site{u.Scheme, u.Host}, nil
}

var (
	wantURL, _  = url.Parse("https://a.example.com")
	wantSite, _ = parse("https://a.example.com")
	allowed     = map[string]bool{"https://a.example.com": true}
	known       = []string{"https://a.example.com"}
)

// URLs are compared as a whole, or by their parts.

func handleURL(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if u, err := url.Parse(r.Header.Get("Origin")); err == nil && *u == *wantURL {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleURLRefused(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil || *u != *wantURL {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func handleSite(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if s, err := parse(r.Header.Get("Origin")); err == nil && *s == *wantSite {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type policy struct{ of site }

func (p *policy) handleField(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if s, err := parse(r.Header.Get("Origin")); err == nil && *s == p.of {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// The Origin, or what stands for it where there is none.

func handleOr(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if cmp.Or(r.Header.Get("Origin"), "none") == "https://a.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleOrCompared(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if cmp.Compare(cmp.Or(r.Header.Get("Origin"), "none"), "https://a.example.com") == 0 {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleOrSet(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if allowed[cmp.Or(r.Header.Get("Origin"), "none")] {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleOrList(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if slices.Contains(known, cmp.Or(r.Header.Get("Origin"), r.Header.Get("Referer"))) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleOrSwitch(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch cmp.Or(r.Header.Get("Origin"), "none") {
	case "https://a.example.com", "https://b.example.com":
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleOrRefused(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := cmp.Or(r.Header.Get("Origin"), "none"); !strings.EqualFold(o, "https://a.example.com") {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Bytes are compared one by one.

func equal(x, y string) bool {
	if len(x) != len(y) {
		return false
	}
	var d byte
	for i := 0; i < len(y); i++ {
		d |= x[i] ^ y[i]
	}
	return d == 0
}

func handleBytes(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if equal(r.Header.Get("Origin"), "https://a.example.com") {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func equalBytes(x, y string) bool {
	if len(x) != len(y) {
		return false
	}
	for i := range len(x) {
		if x[i] != y[i] {
			return false
		}
	}
	return true
}

func handleEachByte(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if equalBytes(r.Header.Get("Origin"), "https://a.example.com") {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func sum(s string) (n uint32) {
	for i := 0; i < len(s); i++ {
		n = n*31 + uint32(s[i])
	}
	return n
}

func handleSum(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if sum(r.Header.Get("Origin")) == 2305843009 {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// The answer is in an interface.

func find(origin string) any {
	if origin == "https://a.example.com" {
		return true
	}
	return nil
}

func handleAsserted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if b, _ := find(r.Header.Get("Origin")).(bool); b {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleFound(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if _, ok := find(r.Header.Get("Origin")).(bool); ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleTypeSwitch(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch b := find(r.Header.Get("Origin")).(type) {
	case bool:
		if b {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func handleTypeSwitchAlone(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch find(r.Header.Get("Origin")).(type) {
	case bool:
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type verdict struct{ ok bool }

func judge(origin string) any {
	if origin == "https://a.example.com" {
		return &verdict{true}
	}
	return "no"
}

func handleVerdict(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if v, ok := judge(r.Header.Get("Origin")).(*verdict); ok && v.ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleWord(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if s, _ := judge(r.Header.Get("Origin")).(string); s == "no" {
		http.Error(w, s, http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

type answer interface{ allow() bool }

type (
	yes struct{}
	no  struct{}
)

func (yes) allow() bool { return true }
func (no) allow() bool  { return false }

func ask(origin string) answer {
	if origin == "https://a.example.com" {
		return yes{}
	}
	return no{}
}

func handleAnswer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch ask(r.Header.Get("Origin")).(type) {
	case yes:
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	case no:
		w.WriteHeader(http.StatusForbidden)
	}
}

func askPointer(origin string) any {
	if origin == "https://a.example.com" {
		return &verdict{true}
	}
	return &site{}
}

func handlePointer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if _, ok := askPointer(r.Header.Get("Origin")).(*verdict); ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
