// Package good allows the origin of the request after a check, or allows
// something else, or does it in ways that nobody can be sure of.
package good

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

const appOrigin = "https://app.example.com"

var (
	originSet = map[string]bool{
		appOrigin:                   true,
		"https://admin.example.com": true,
	}
	originStructs = map[string]struct{}{
		appOrigin: {},
	}
	originList = []string{appOrigin, "https://admin.example.com"}
)

// equal compares with one origin.
func equal(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// equalReversed has the constant on the left.
func equalReversed(w http.ResponseWriter, r *http.Request) {
	if appOrigin == r.Header.Get("Origin") {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// either compares with two, after a test that is no check.
func either(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != "" && (origin == appOrigin || origin == "http://localhost:3000") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// neither leaves when the origin is none of them.
func neither(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != appOrigin && origin != "http://localhost:3000" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// cases lists the origins in a switch.
func cases(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	switch origin {
	case appOrigin, "https://admin.example.com":
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// otherCases refuses the rest in the default case.
func otherCases(w http.ResponseWriter, r *http.Request) {
	switch r.Header.Get("Origin") {
	case appOrigin:
	default:
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// inMap looks the origin up.
func inMap(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if originSet[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// inMapOk looks only whether the entry is there.
func inMapOk(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if _, ok := originStructs[origin]; ok {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// inMapNot leaves when it is not there.
func inMapNot(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	_, ok := originStructs[origin]
	if !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// contained uses slices.Contains.
func contained(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(originList, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// containedFunc compares in a function literal.
func containedFunc(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if slices.ContainsFunc(originList, func(o string) bool { return o == origin }) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// indexFound asks for its index.
func indexFound(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if slices.Index(originList, origin) < 0 {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// notContained refuses with an error.
func notContained(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !slices.Contains(originList, origin) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	fmt.Fprintln(w, "hello")
}

// loopBreak writes within the loop.
func loopBreak(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range originList {
		if o == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			break
		}
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// loopListed writes the entry instead of the origin that equals it.
func loopListed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range originList {
		if origin == o {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

// loopFlag keeps the answer of the loop in a variable.
func loopFlag(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	allowed := false
	for _, o := range originList {
		if o == origin {
			allowed = true
			break
		}
	}
	if allowed {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// loopReturn returns from within the loop.
func loopReturn(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for i := 0; i < len(originList); i++ {
		if originList[i] == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			return
		}
	}
	http.Error(w, "forbidden", http.StatusForbidden)
}

// loopContinue goes on with the next entry.
func loopContinue(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range originList {
		if o != origin {
			continue
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// foldedInLoop compares without regard to case, which is a comparison with
// the whole entry all the same.
func foldedInLoop(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range originList {
		if strings.EqualFold(o, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			return
		}
	}
}

// lowered compares what it has made lower case, and echoes that.
func lowered(w http.ResponseWriter, r *http.Request) {
	origin := strings.ToLower(r.Header.Get("Origin"))
	if originSet[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// normalisedCopy checks a copy and echoes the original.
func normalisedCopy(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if originSet[strings.TrimSuffix(strings.ToLower(origin), "/")] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// boolVariable keeps the answer in a variable.
func boolVariable(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	allowed := origin == appOrigin || slices.Contains(originList, origin)
	w.Header().Add("Vary", "Origin")
	if !allowed {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// twoReads reads the header once for the check and once for the echo.
func twoReads(w http.ResponseWriter, r *http.Request) {
	if originSet[r.Header.Get("Origin")] {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// firstValue checks the slice's first value and hands the slice over.
func firstValue(w http.ResponseWriter, r *http.Request) {
	if origins := r.Header["Origin"]; len(origins) == 1 && originSet[origins[0]] {
		w.Header()["Access-Control-Allow-Origin"] = origins
		w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
	}
}

// defaultOrigin echoes listed origins and names one for the rest.
func defaultOrigin(w http.ResponseWriter, r *http.Request) {
	allow := appOrigin
	if origin := r.Header.Get("Origin"); originSet[origin] {
		allow = origin
	}
	w.Header().Set("Access-Control-Allow-Origin", allow)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// cleared forgets an origin that is not listed.
func cleared(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !originSet[origin] {
		origin = ""
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// deleted takes the echo back when it turns out not to be listed.
func deleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if !originSet[r.Header.Get("Origin")] {
		w.Header().Del("Access-Control-Allow-Origin")
	}
}

// A list that is nil is left out by choice.
func listOrNone(sites []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if !isListed(sites, origin) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func isListed(sites []string, origin string) bool {
	for _, s := range sites {
		if s == origin {
			return true
		}
	}
	return sites == nil
}

// Whoever lists * allows all. A call that comes after that does not change it.
func listedStar(sites []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		for _, s := range sites {
			if s == "*" || s == origin {
				sendBack(w, origin)
				return
			}
		}
	}
}

func sendBack(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
