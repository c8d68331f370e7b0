// Demo is the API of a small shop whose front end lives on another origin. It
// makes the mistakes that corsvet reports, and each comment says what the
// browser does.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"slices"
	"strings"
	"time"
)

var allowedOrigins = map[string]bool{
	"https://shop.example.com":  true,
	"https://admin.example.com": true,
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/products", products)
	mux.HandleFunc("/fonts/", fonts)
	mux.HandleFunc("/prices", prices)
	mux.HandleFunc("/stock", stock)
	mux.HandleFunc("/health", health)
	mux.HandleFunc("/offers", offers)
	mux.HandleFunc("/catalog", catalog)
	mux.HandleFunc("/order", order)
	mux.HandleFunc("/checkout", checkout)
	mux.HandleFunc("/reviews", reviews)
	mux.HandleFunc("/images/", images)
	mux.Handle("/search", search(&url.URL{Scheme: "http", Host: "search.internal"}))
	mux.HandleFunc("/login", login)
	mux.HandleFunc("/refresh", refresh)
	mux.HandleFunc("/logout", logout)
	mux.HandleFunc("/cart", cart)
	mux.HandleFunc("/cart/empty", emptyCart)
	mux.HandleFunc("/cart/drop", dropCart)
	mux.HandleFunc("/wishlist", wishlist)
	mux.HandleFunc("/wishlist/drop", dropWishlist)
	mux.Handle("/theme", protected(http.HandlerFunc(theme)))
	mux.HandleFunc("/visit", visit)
	mux.HandleFunc("/newsletter", newsletter)
	mux.HandleFunc("/welcome", welcome)
	mux.HandleFunc("/presents", presents)
	mux.HandleFunc("/samples", samples)
	mux.HandleFunc("/partners", partners)
	mux.HandleFunc("/invoices", invoices)
	mux.HandleFunc("/message", message)
	mux.HandleFunc("/subscription", subscription)
	mux.HandleFunc("/address", address)
	mux.HandleFunc("/vouchers", vouchers)
	mux.HandleFunc("/gifts", gifts)
	mux.HandleFunc("/returns", returns)
	mux.HandleFunc("PUT /rating", rating)
	mux.Handle("/account", withCORS(http.HandlerFunc(account)))
	mux.Handle("/orders", withAllowList(http.HandlerFunc(account)))
	log.Fatal(http.ListenAndServe("localhost:8080", mux))
}

// products: no page that sends the user's cookies may read the answer.
func products(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	writeJSON(w, []string{"tea", "coffee"})
}

// withCORS: any page that the user visits can read the user's account.
func withCORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin != "" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

// fonts: every origin is allowed, one at a time, so caches keep a copy for each.
func fonts(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	http.FileServer(http.Dir("static")).ServeHTTP(w, r)
}

// withAllowList: after a visit without an Origin, the cached answer has no CORS
// headers and the shop may not read it.
func withAllowList(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowedOrigins[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Set("Vary", "Origin")
		}
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// prices: the browser's cache gives the shop's answer to the admin page, which
// may not read it.
func prices(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowedOrigins[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	writeJSON(w, map[string]int{"tea": 3, "coffee": 4})
}

// stock: the second Vary throws the first away, with the same result.
func stock(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowedOrigins[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("Vary", "Accept-Encoding")
	writeJSON(w, map[string]int{"tea": 12, "coffee": 0})
}

// health: no page may read the answer, for the header comes after it.
func health(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// offers: the browser asks whether it may send a PUT, and gets no answer.
func offers(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	writeJSON(w, []string{"tea"})
}

// catalog: no page may read the answer, because no browser sends such an origin.
func catalog(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com/")
	w.Header().Set("Access-Control-Allow-Credentials", "false")
	writeJSON(w, []string{"tea"})
}

// order: the preflight fails, and so would the request after it.
func order(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "True")
	w.Header().Set("Access-Control-Allow-Methods", "PUT DELETE")
	w.Header().Set("Access-Control-Allow-Header", "Content-Type")
	w.Header().Set("Access-Control-Max-Age", "10m")
	w.WriteHeader(http.StatusNoContent)
}

// checkout: of the methods only POST works, and no header that is asked for.
func checkout(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Methods", "*")
	w.WriteHeader(http.StatusNoContent)
}

// reviews: two lines are one too many, even if both say the same.
func reviews(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Add("Access-Control-Allow-Origin", "*")
	writeJSON(w, []string{"good tea"})
}

// images: nobody but the server itself is let in, and any site may embed them.
func images(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://"+r.Host)
	w.Header().Set("Cross-Origin-Resource-Policy", "same_site")
	w.Header().Set("Origin", "https://shop.example.com")
	http.FileServer(http.Dir("static")).ServeHTTP(w, r)
}

// search: what the server behind it allows comes on top of this.
func search(behind *url.URL) http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(behind)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		proxy.ServeHTTP(w, r)
	})
}

// account is fine by itself.
func account(w http.ResponseWriter, r *http.Request) {
	writeJSON(w, map[string]string{"user": "gopher"})
}

// login: the browser throws the cookie away, and nobody is logged in.
func login(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{
		Name:     "session",
		Value:    "s3cr3t",
		Path:     "/",
		HttpOnly: true,
		SameSite: http.SameSiteNoneMode,
	})
	w.WriteHeader(http.StatusNoContent)
}

// refresh: thrown away as well, on localhost too.
func refresh(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "session", Value: "n3w", Path: "/", Secure: false, HttpOnly: true}
	cookie.SameSite = http.SameSiteNoneMode
	cookie.Expires = time.Now().Add(24 * time.Hour)
	http.SetCookie(w, cookie)
	w.WriteHeader(http.StatusNoContent)
}

// logout: the deletion is thrown away, so the user stays logged in.
func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{
		Name:     "session",
		Path:     "/",
		MaxAge:   -1,
		HttpOnly: true,
		SameSite: http.SameSiteNoneMode,
	})
	w.WriteHeader(http.StatusNoContent)
}

// cart: __Host- wants a Path, and embedded shops are Partitioned and so Secure.
// Neither cookie is kept.
func cart(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-cart", Value: "42", Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "embedded", Value: "42", Path: "/", Partitioned: true})
	http.SetCookie(w, &http.Cookie{Name: "cart", Value: "42", Path: "/cart", HttpOnly: true})
}

// emptyCart: a MaxAge of 0 is not sent, so the cookie stays, with no value.
func emptyCart(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "cart", Value: "", Path: "/cart", MaxAge: 0})
}

// dropCart: the cart's cookie is that of another path, and stays.
func dropCart(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "cart", Path: "/", MaxAge: -1})
}

// wishlist is fine by itself.
func wishlist(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "wishes", Value: "7", Path: "/", Secure: true, SameSite: http.SameSiteNoneMode})
}

// dropWishlist: the shop is on another site, so its fetch cannot delete this way.
func dropWishlist(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "wishes", Path: "/", MaxAge: -1, Secure: true})
}

// theme: of two Sets the second counts, and no browser knows Http-Only or takes a
// comma for a semicolon.
func theme(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Set-Cookie", "theme=dark; Path=/")
	w.Header().Set("Set-Cookie", "size=large; Path=/; Http-Only; Max-Age=3600, Secure")
}

// visit: the cookie goes back to where it came from.
func visit(w http.ResponseWriter, r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "visitor", Value: "1"})
	w.WriteHeader(http.StatusNoContent)
}

// newsletter: net/http sends no cookie with a blank in its name, and no Domain
// with a scheme.
func newsletter(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "news letter", Value: "no", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "news", Value: "no", Path: "/", Domain: "https://example.com"})
}

// welcome: the cookie comes after the answer has begun.
func welcome(w http.ResponseWriter, r *http.Request) {
	writeJSON(w, "welcome")
	http.SetCookie(w, &http.Cookie{Name: "greeted", Value: "1", Path: "/"})
}

// presents: https://evilexample.com passes too.
func presents(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, "example.com") {
		allow(w, origin)
	}
	w.Header().Add("Vary", "Origin")
	writeJSON(w, []string{"tea"})
}

// samples: so does any other site.
func samples(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.HasPrefix(origin, "https://") {
		allow(w, origin)
	}
	w.Header().Add("Vary", "Origin")
	writeJSON(w, []string{"tea"})
}

var partnerOrigins = []string{
	"https://partner.example.com",
	"https://supplier.example.com/",
	"http://depot.example.com",
	"null",
}

// partners: a frame in a sandbox is null, whoever is on the network can be the
// depot, and the supplier is refused.
func partners(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(partnerOrigins, origin) {
		allow(w, origin)
	}
	w.Header().Add("Vary", "Origin")
	writeJSON(w, []string{"tea"})
}

// invoices: as long as INVOICE_ORIGINS is not set, every origin has its text in it.
func invoices(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, allowed := range strings.Split(os.Getenv("INVOICE_ORIGINS"), ",") {
		if strings.HasPrefix(origin, allowed) {
			allow(w, origin)
			break
		}
	}
	w.Header().Add("Vary", "Origin")
	writeJSON(w, []string{"tea"})
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// message: a page that sends JSON asks by OPTIONS first, which is refused.
func message(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "use POST", http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	writeJSON(w, "thanks")
}

// subscription: no browser follows a redirect of a preflight.
func subscription(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	if r.Method == http.MethodOptions {
		http.Redirect(w, r, "/", http.StatusFound)
		return
	}
	writeJSON(w, "subscribed")
}

// address: preflights have no cookies.
func address(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie("session"); err != nil {
		http.Error(w, "log in", http.StatusUnauthorized)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	writeJSON(w, "moved")
}

// vouchers: credentials have to be allowed in both answers.
func vouchers(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "DELETE")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	writeJSON(w, "gone")
}

// gifts: and so has the origin.
func gifts(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	writeJSON(w, "wrapped")
}

// returns: the method is in capital letters.
func returns(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	if r.Method == "options" {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	writeJSON(w, "received")
}

// rating: the pattern is for PUT, so that ServeMux answers OPTIONS by itself.
func rating(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	writeJSON(w, "rated")
}

// protected: every site can post with the user's cookies, the office is refused, and
// so is the blog, of which nobody hears.
func protected(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.AddInsecureBypassPattern("/")
	if err := protection.AddTrustedOrigin("https://Office.example.com"); err != nil {
		log.Fatal(err)
	}
	protection.AddTrustedOrigin("blog.example.com")
	return protection.Handler(next)
}

func writeJSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		log.Print(err)
	}
}
