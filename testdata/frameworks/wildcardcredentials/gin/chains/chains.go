// Package chains puts together handlers of which one writes * and another true.
package chains

import "github.com/gin-gonic/gin"

func starred(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.Next()
}

// The next handler runs though none is handed on to.
func credentials(c *gin.Context) {
	c.Header("Access-Control-Allow-Credentials", "true")
}

func starredToo(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*") // no handler with credentials comes after
}

func aborting(c *gin.Context) {
	c.Header("Access-Control-Allow-Credentials", "true")
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
	}
}

func starredAtTheEnd(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.String(200, "ok")
}

func stopped(c *gin.Context) {
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Abort()
}

func starredBehindOneThatStops(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
}

func logged(c *gin.Context) { println(c.FullPath()) }

func withCredentials(c *gin.Context) {
	c.Header("Access-Control-Allow-Credentials", "true")
}

func starredBehindOthers(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
}

func plain(c *gin.Context) { c.String(200, "ok") }

func routes() *gin.Engine {
	r := gin.New()
	r.Use(gin.Recovery(), starred)
	api := r.Group("/api", credentials)
	api.GET("/", plain)

	other := gin.New()
	other.Use(starredToo)
	other.GET("/", plain)
	other.GET("/anonymous", plain)

	// What has nothing to do with headers hands on.
	between := gin.New()
	between.Use(gin.ErrorLogger(), withCredentials, logged)
	between.GET("/", logged, starredBehindOthers)

	private := gin.New()
	private.GET("/", aborting, starredAtTheEnd)
	private.GET("/stopped", stopped, starredBehindOneThatStops)
	return r
}

func serve() {
	routes().Run()
}
