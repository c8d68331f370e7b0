package bad

import (
	"fmt"
	"net/http"
	"strconv"
	"time"
)

func wildcards(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Methods", "*")  // want "only GET, HEAD and POST still work"
	w.Header().Set("Access-Control-Allow-Headers", "*")  // want "Access-Control-Allow-Headers literally where credentials are allowed"
	w.Header().Set("Access-Control-Expose-Headers", "*") // want "Access-Control-Expose-Headers literally where credentials are allowed"
}

func wildcardAmongNames(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Headers", "Authorization, *") // want "Access-Control-Allow-Headers literally"
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Another analyzer reports the origin, and whatever origin is there in the end,
// this is no wildcard as long as there are credentials.
func wildcardOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Headers", "*") // want "Access-Control-Allow-Headers literally"
}

func wildcardByHelper(w http.ResponseWriter, r *http.Request) {
	set(w, "Access-Control-Allow-Origin", origin)
	set(w, "Access-Control-Allow-Credentials", "true")
	set(w, "Access-Control-Allow-Headers", "*") // want "Access-Control-Allow-Headers literally"
}

func methodsByBlanks(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "GET PUT DELETE") // want `"GET PUT DELETE" in Access-Control-Allow-Methods is no method`
}

func methodsBySemicolons(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "get; put") // want `"get; put" in Access-Control-Allow-Methods is no method`
}

func headersByBlanks(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type Authorization") // want "fail the preflight"
}

// Which name is meant? There is no fix.
func headerWithBlank(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Headers", "Accept, Content Type") // want `"Content Type" in Access-Control-Allow-Headers`
}

func exposedBySemicolons(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Expose-Headers", "X-Total;X-Page") // want "expose none of these headers"
}

func lowerCase(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "get, post, put, delete") // want "put in Access-Control-Allow-Methods does not allow PUT"
}

func titleCase(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Methods", "Patch") // want "Patch in Access-Control-Allow-Methods does not allow PATCH"
}

func exposedCookie(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Expose-Headers", "X-Total, Set-Cookie") // want "never let a page read Set-Cookie"
}

func exposedCookieAlone(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Expose-Headers", "set-cookie") // want "never let a page read set-cookie"
}

func minutes(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", "10m") // want "Access-Control-Max-Age: 10m, which is no plain number"
}

func seconds(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", "3600s") // want "Access-Control-Max-Age: 3600s"
}

func decimal(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", "600.0") // want "Access-Control-Max-Age: 600.0"
}

func quotedAge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", `"600"`) // want `Access-Control-Max-Age: .*600`
}

var maxAge = 10 * time.Minute

func durationAsText(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", maxAge.String()) // want "such as 10m0s"
}

func durationPrinted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", fmt.Sprint(maxAge)) // want "such as 10m0s"
}

func durationFormatted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", fmt.Sprintf("%v", maxAge)) // want "such as 10m0s"
}

func nanoseconds(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", strconv.Itoa(int(maxAge))) // want "this duration is in nanoseconds"
}

func nanosecondsFormatted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", fmt.Sprintf("%d", maxAge)) // want "this duration is in nanoseconds"
}

func nanosecondsOfProduct(w http.ResponseWriter, n int) {
	age := time.Duration(n) * time.Second
	w.Header().Set("Access-Control-Max-Age", strconv.Itoa(int(age))) // want "this duration is in nanoseconds"
}

func nanosecondsOfSetting(w http.ResponseWriter, age time.Duration) {
	w.Header().Set("Access-Control-Max-Age", strconv.FormatInt(int64(age), 10)) // want "this duration is in nanoseconds"
}

func exponent(w http.ResponseWriter, age time.Duration) {
	w.Header().Set("Access-Control-Max-Age", strconv.FormatFloat(age.Seconds(), 'E', -1, 64)) // want "with a point or an exponent"
}

func point(w http.ResponseWriter, age time.Duration) {
	w.Header().Set("Access-Control-Max-Age", strconv.FormatFloat(age.Seconds(), 'f', 1, 64)) // want "with a point or an exponent"
}

func pointFormatted(w http.ResponseWriter, age time.Duration) {
	w.Header().Set("Access-Control-Max-Age", fmt.Sprintf("%f", age.Seconds())) // want "with a point or an exponent"
}

func character(w http.ResponseWriter, age int) {
	w.Header().Set("Access-Control-Max-Age", string(rune(age))) // want "the character that has a number"
}

func policy(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cross-Origin-Resource-Policy", "Same-Origin") // want "ignore Cross-Origin-Resource-Policy: Same-Origin"
}

func policyWithUnderscore(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cross-Origin-Resource-Policy", "cross_origin") // want "ignore Cross-Origin-Resource-Policy: cross_origin"
}

func policyWildcard(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cross-Origin-Resource-Policy", "*") // want `ignore Cross-Origin-Resource-Policy: \*`
}

// What is beside a header of a response goes there too.
func beside(h http.Header) {
	h.Set("Access-Control-Allow-Origin", origin)
	h.Set("Access-Control-Allow-Methods", "put") // want "put in Access-Control-Allow-Methods does not allow PUT"
}

func modify(res *http.Response) error {
	res.Header.Set("Access-Control-Allow-Origin", origin)
	res.Header.Set("Access-Control-Max-Age", "1h") // want "Access-Control-Max-Age: 1h"
	return nil
}

func stored(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h["Access-Control-Expose-Headers"] = []string{"*"} // want "browsers take \\* in Access-Control-Expose-Headers literally where credentials are allowed"
	h.Set("Access-Control-Allow-Origin", "https://app.example.com")
	h.Set("Access-Control-Allow-Credentials", "true")
}

// sentFirst leaves by one path before it is replaced.
func sentFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Expose-Headers", "X-Total; X-Page") // want "is no name of a header"
	if r.URL.Query().Get("short") != "" {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Expose-Headers", "X-Total")
}

// handedOn is replaced once somebody else has seen it.
func handedOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Expose-Headers", "X-Total; X-Page") // want "is no name of a header"
		next.ServeHTTP(w, r)
		w.Header().Set("Access-Control-Expose-Headers", "X-Total")
	})
}
