// Package set sets what a library has set, or comes where it does not.
package set

import (
	"net/http"
	"os"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	rscors "github.com/rs/cors"
)

func items(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.JSON(200, "tea")
}

func replaced() {
	r := gin.New()
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}}))
	r.GET("/items", items)
	r.Run()
}

func tea(c *gin.Context) {
	c.Writer.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	c.JSON(200, "tea")
}

func before() {
	r := gin.New()
	r.GET("/tea", tea)
	r.Use(cors.Default())
	r.GET("/more", func(c *gin.Context) { c.JSON(200, "tea") })
	r.Run()
}

func outside() {
	r := gin.New()
	r.Use(tea, cors.Default())
	r.GET("/more", func(c *gin.Context) { c.JSON(200, "tea") })
	r.Run()
}

func aside() {
	r := gin.New()
	api := r.Group("/api")
	api.Use(cors.Default())
	r.GET("/tea", tea)
	r.Run()
}

// chosen is what somebody has chosen.
func chosen(all bool) {
	r := gin.New()
	if all {
		r.Use(cors.Default())
	}
	r.GET("/tea", tea)
	r.Run()
}

// unknown is told whom to let in by somebody else, who may name nobody.
func unknown() {
	r := gin.New()
	r.Use(cors.New(cors.Config{AllowOrigins: []string{os.Getenv("ORIGIN")}}))
	r.GET("/tea", tea)
	r.Run()
}

func put(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	w.Write([]byte("{}"))
}

// method is for requests that the library allows no origin for.
func method() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items", put)
	http.ListenAndServe(":8080", rscors.Default().Handler(mux))
}

func failed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	http.Error(w, "no", http.StatusForbidden)
}

func refused() {
	http.ListenAndServe(":8080", rscors.Default().Handler(http.HandlerFunc(failed)))
}

func preflights(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	}
	w.Write([]byte("{}"))
}

func answered() {
	http.ListenAndServe(":8080", rscors.Default().Handler(http.HandlerFunc(preflights)))
}
